import type { ArchivePage, ArticleCard, Language, Photo } from '../../src/model.ts'

const LOCALES = { es: 'es-419', en: 'en-US' }
export const TITLES = { es: 'Cuaderno de prueba', en: 'Test Notebook' }
const LABELS = { es: 'Español', en: 'English' }

/** What every page has, in the language. */
export function base(
  path: string,
  language: Language,
  title: string,
): Omit<ArchivePage, 'kind' | 'years' | 'pagination'> {
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
        pages: { article: '/sub/assets/article.css' },
        script: '/sub/assets/reader.js',
        scripts: {
          article: '/sub/assets/article.js',
          contents: '/sub/assets/contents.js',
          facing: '/sub/assets/facing.js',
        },
        search: '/sub/assets/search.js',
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
  srcset: '/sub/media/photo-480.jpg 480w, /sub/media/photo-1200.jpg 1200w',
  avif: '/sub/media/photo-480.avif 480w, /sub/media/photo-1200.avif 1200w',
  alt: 'Un autobús iluminado en una calle vacía.',
  caption: 'La línea 8 a las tres de la mañana.',
  credit: ['Imagen: ', { text: 'Estudio Norte', href: 'https://studio.example/', rel: 'external' }],
}

/** The night bus in Spanish, with its English twin; nothing is left out. */
export const CARD: ArticleCard = {
  title: 'El autobús de la noche',
  twin: {
    title: 'The Night Bus',
    href: '/sub/en/the-night-bus/',
    language: 'en',
    translators: ['Tom Hale'],
    date: { iso: '2026-03-14', text: 'March 14, 2026' },
  },
  href: '/sub/es/el-autobus-de-la-noche/',
  language: 'es',
  description: 'Un autobús recorre la ciudad cuando los demás duermen.',
  authors: ['Ana Ruiz'],
  translators: [],
  date: { iso: '2026-03-12', text: '12 de marzo de 2026' },
  topic: { href: '/sub/es/temas/transporte/', text: 'Transporte' },
  editions: [
    { language: 'es', label: 'Español', href: undefined },
    { language: 'en', label: 'English', href: '/sub/en/the-night-bus/' },
  ],
  origin: 'Publicado primero en Infobae',
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
  origin: undefined,
  photo: undefined,
}
