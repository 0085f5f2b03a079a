import type {
  ArchivePage,
  ArticleCard,
  ArticlePage,
  ChooserPage,
  HomePage,
  Language,
  NotFoundPage,
  OutletPage,
  OutletsPage,
  PeoplePage,
  PersonPage,
  Photo,
  StaticPage,
  TopicPage,
  TopicsPage,
} from '../../src/model.ts'

const LOCALES = { es: 'es-419', en: 'en-US' }
const TITLES = { es: 'Cuaderno de prueba', en: 'Test Notebook' }
const LABELS = { es: 'Español', en: 'English' }

/** What every page has, in the language. */
function base(path: string, language: Language, title: string): Omit<ArchivePage, 'kind' | 'years' | 'pagination'> {
  return {
    path,
    language,
    locale: LOCALES[language],
    title,
    head: {
      title: `${title} — ${TITLES[language]}`,
      description: `Sobre «${title}»`,
      canonical: `https://example.org/sub${path}`,
      robots: 'index, follow',
      alternates: [
        { hreflang: 'es', href: 'https://example.org/sub/es/' },
        { hreflang: 'en', href: 'https://example.org/sub/en/' },
        { hreflang: 'x-default', href: 'https://example.org/sub/' },
      ],
      feeds: [{ href: `/sub/${language}/feed.xml`, type: 'application/atom+xml', title: 'Feed' }],
      jsonLd: undefined,
      openGraph: [{ property: 'og:title', content: title }],
      assets: {
        style: '/sub/assets/style.css',
        script: '/sub/assets/reader.js',
        icon: '/sub/assets/icon.svg',
        fonts: ['/sub/assets/display.woff2', '/sub/assets/text.woff2'],
      },
    },
    frame: {
      siteTitle: TITLES[language],
      siteDescription: language === 'es' ? 'Artículos en dos lenguas' : 'Articles in two languages',
      home: `/sub/${language}/`,
      sections: [
        { href: `/sub/${language}/archivo/`, text: language === 'es' ? 'Archivo' : 'Archive', current: true },
        { href: `/sub/${language}/temas/`, text: language === 'es' ? 'Temas' : 'Topics' },
      ],
      footer: [{ href: `/sub/${language}/feed.xml`, text: 'Atom' }],
    },
    languages: (['es', 'en'] as const).map((entry) =>
      entry === language
        ? { language: entry, state: 'current', label: LABELS[entry], role: undefined }
        : { language: entry, state: 'link', label: LABELS[entry], role: undefined, href: `/sub/${entry}/` },
    ),
  }
}

export const PHOTO: Photo = {
  src: '/sub/es/el-autobus-de-la-noche/photo.jpg',
  width: 1200,
  height: 675,
  alt: 'Un autobús iluminado en una calle vacía.',
  caption: 'La línea 8 a las tres de la mañana.',
  credit: ['Imagen: ', { text: 'Estudio Norte', href: 'https://studio.example/', rel: 'external' }],
}

/** The night bus in Spanish, with its English twin; nothing is left out. */
export const CARD: ArticleCard = {
  title: 'El autobús de la noche',
  twin: { title: 'The Night Bus', href: '/sub/en/the-night-bus/', language: 'en' },
  href: '/sub/es/el-autobus-de-la-noche/',
  language: 'es',
  description: 'Un autobús recorre la ciudad cuando los demás duermen.',
  authors: ['Ana Ruiz'],
  date: { iso: '2026-03-12', text: '12 de marzo de 2026' },
  topic: { href: '/sub/es/temas/transporte/', text: 'Transporte' },
  editions: [
    { language: 'es', label: 'Español', href: undefined },
    { language: 'en', label: 'English', href: '/sub/en/the-night-bus/' },
  ],
  outlet: 'Infobae',
  photo: PHOTO,
}

/** An English article that no Spanish edition has. */
export const ENGLISH_ONLY: ArticleCard = {
  ...CARD,
  title: 'The Town Clock',
  twin: undefined,
  href: '/sub/en/the-town-clock/',
  language: 'en',
  description: 'The clock on the square has been five minutes fast for a century.',
  authors: ['Tom Hale'],
  topic: undefined,
  editions: [{ language: 'en', label: 'English', href: undefined }],
  outlet: undefined,
  photo: undefined,
}

export const ARTICLE: ArticlePage = {
  ...base('/es/el-autobus-de-la-noche/', 'es', 'El autobús de la noche'),
  kind: 'article',
  languages: [
    { language: 'es', state: 'current', label: 'Español', role: 'original' },
    { language: 'en', state: 'link', label: 'English', role: 'translation', href: '/sub/en/the-night-bus/' },
  ],
  topics: [{ href: '/sub/es/temas/transporte/', text: 'Transporte' }],
  twin: CARD.twin,
  description: CARD.description,
  authors: [{ name: 'Ana Ruiz', href: '/sub/es/personas/ana-ruiz/' }],
  translators: [{ name: 'Tom Hale', href: '/sub/es/personas/tom-hale/' }],
  reviewers: [{ name: 'Lía Soto', href: undefined }],
  date: CARD.date,
  updated: { iso: '2026-03-14', text: '14 de marzo de 2026' },
  readingMinutes: 6,
  note: [
    'Publicado originalmente en español en ',
    { text: 'El autobús de la noche', href: 'https://www.infobae.com/autobus/', lang: 'es', rel: 'external' },
    ' de ',
    { text: 'Infobae', emphasis: 'strong' },
    ', ',
    { text: '10 de marzo de 2026', time: '2026-03-10' },
    '.',
  ],
  method: 'Traducción automática, editada por una persona.',
  missing: undefined,
  photo: PHOTO,
  body: () =>
    '<p id="b1">El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.</p>' +
    '<h2 id="b2">Quién viaja</h2><p id="b3">Viajan enfermeras, panaderos y estudiantes.</p>',
  people: [
    {
      role: 'Autoría',
      name: 'Ana Ruiz',
      href: '/sub/es/personas/ana-ruiz/',
      bio: 'Ana Ruiz escribe sobre ciudades.',
      affiliation: 'Universidad del Río',
    },
    { role: 'Traducción', name: 'Tom Hale', href: undefined, bio: undefined, affiliation: undefined },
  ],
  disclaimer: 'Las opiniones son de su autora.',
  corrections: [
    { date: { iso: '2026-03-14', text: '14 de marzo de 2026' }, text: 'Decía que el autobús salía a las once.' },
  ],
  rights: ['Licencia: ', { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license' }],
  related: [ENGLISH_ONLY],
}

/** The seed's case: English here, the Spanish original in the outlet. */
export const ENGLISH_OF_OUTLET: ArticlePage = {
  ...ARTICLE,
  ...base('/en/the-night-bus/', 'en', 'The Night Bus'),
  kind: 'article',
  languages: [
    {
      language: 'es',
      state: 'outlet',
      label: 'Español',
      role: 'original en Infobae',
      href: 'https://www.infobae.com/autobus/',
    },
    { language: 'en', state: 'current', label: 'English', role: 'translation' },
  ],
  twin: undefined,
  photo: undefined,
  related: [],
}

export const HOME: HomePage = {
  ...base('/es/', 'es', TITLES.es),
  kind: 'home',
  latest: [
    CARD,
    { ...CARD, href: '/sub/es/dos/', title: 'Dos' },
    { ...CARD, href: '/sub/es/tres/', title: 'Tres', photo: undefined },
    { ...CARD, href: '/sub/es/cuatro/', title: 'Cuatro' },
  ],
  otherLanguageOnly: [ENGLISH_ONLY],
  thisLanguageOnly: [],
}

export const CHOOSER: ChooserPage = {
  ...base('/', 'es', 'Elija una lengua'),
  kind: 'chooser',
  choices: [
    {
      language: 'es',
      locale: 'es-419',
      siteTitle: TITLES.es,
      description: 'Artículos en dos lenguas',
      href: '/sub/es/',
      invitation: 'Leer en español',
    },
    {
      language: 'en',
      locale: 'en-US',
      siteTitle: TITLES.en,
      description: 'Articles in two languages',
      href: '/sub/en/',
      invitation: 'Read in English',
    },
  ],
}

export const ARCHIVE: ArchivePage = {
  ...base('/es/archivo/', 'es', 'Archivo'),
  kind: 'archive',
  years: [{ year: '2026', articles: [CARD] }],
  pagination: { page: 1, of: 2, newer: undefined, older: { href: '/sub/es/archivo/2/', text: 'Anteriores' } },
}

export const PEOPLE: PeoplePage = {
  ...base('/es/personas/', 'es', 'Personas'),
  kind: 'people',
  people: [{ name: 'Ana Ruiz', href: '/sub/es/personas/ana-ruiz/', role: 'Ensayista', count: '2 artículos' }],
}

export const PERSON: PersonPage = {
  ...base('/es/personas/ana-ruiz/', 'es', 'Ana Ruiz'),
  kind: 'person',
  role: 'Ensayista',
  affiliation: 'Universidad del Río',
  bio: 'Ana Ruiz escribe sobre ciudades.',
  links: [{ href: 'https://ana.example/', text: 'ana.example' }],
  written: [CARD],
  translated: [],
  reviewed: [ENGLISH_ONLY],
}

export const TOPICS: TopicsPage = {
  ...base('/es/temas/', 'es', 'Temas'),
  kind: 'topics',
  topics: [{ name: 'Transporte', href: '/sub/es/temas/transporte/', count: '1 artículo' }],
}

export const TOPIC: TopicPage = {
  ...base('/es/temas/transporte/', 'es', 'Transporte'),
  kind: 'topic',
  articles: [CARD],
}

export const OUTLETS: OutletsPage = {
  ...base('/es/medios/', 'es', 'Medios'),
  kind: 'outlets',
  outlets: [{ name: 'Infobae', href: '/sub/es/medios/infobae/', count: '1 artículo' }],
}

export const OUTLET: OutletPage = {
  ...base('/es/medios/infobae/', 'es', 'Infobae'),
  kind: 'outlet',
  url: 'https://www.infobae.com/',
  articles: [
    {
      ...CARD,
      original: {
        title: 'O ônibus da noite',
        href: 'https://www.infobae.com/onibus/',
        language: 'pt',
        date: { iso: '2026-03-10', text: '10 de marzo de 2026' },
      },
    },
  ],
}

export const STATIC: StaticPage = {
  ...base('/es/acerca/', 'es', 'Acerca de'),
  kind: 'static',
  twin: { title: 'About', href: '/sub/en/about/', language: 'en' },
  description: 'Quiénes somos.',
  updated: { iso: '2026-03-14', text: '14 de marzo de 2026' },
  body: () => '<p id="b1">Hacemos un cuaderno.</p>',
}

export const NOT_FOUND: NotFoundPage = {
  ...base('/404.html', 'es', 'No hay tal página'),
  kind: 'not-found',
  halves: [
    {
      language: 'es',
      locale: 'es-419',
      title: 'No hay tal página',
      words: 'No hay ninguna página en esta dirección.',
      links: [{ href: '/sub/es/', text: 'Portada' }],
    },
    {
      language: 'en',
      locale: 'en-US',
      title: 'Page not found',
      words: 'There is no page at this address.',
      links: [{ href: '/sub/en/', text: 'Front page' }],
    },
  ],
}

/** One page of every kind. */
export const PAGES = {
  archive: ARCHIVE,
  article: ARTICLE,
  chooser: CHOOSER,
  home: HOME,
  'not-found': NOT_FOUND,
  outlet: OUTLET,
  outlets: OUTLETS,
  people: PEOPLE,
  person: PERSON,
  static: STATIC,
  topic: TOPIC,
  topics: TOPICS,
}
