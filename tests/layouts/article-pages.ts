import type { ArticlePage, StaticPage } from '../../src/model.ts'
import { base, CARD, ENGLISH_ONLY, PHOTO } from './page-base.ts'

/** Of an article that first appeared in an outlet; nothing is left out. */
export const ARTICLE: ArticlePage = {
  ...base('/es/el-autobus-de-la-noche/', 'es', 'El autobús de la noche'),
  kind: 'article',
  languages: [
    { language: 'es', state: 'current', label: 'Español', role: 'original' },
    { language: 'en', state: 'link', label: 'English', role: 'translation', href: '/sub/en/the-night-bus/' },
  ],
  topics: [{ href: '/sub/es/temas/transporte/', text: 'Transporte' }],
  twin: CARD.twin,
  both: { label: 'Las dos lenguas', href: '/sub/es/el-autobus-de-la-noche/bilingue/' },
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
  opposite: '/sub/en/the-night-bus/paragraphs/',
  missing: undefined,
  photo: PHOTO,
  contents: [],
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
  freshness: [],
  corrections: [
    { date: { iso: '2026-03-14', text: '14 de marzo de 2026' }, text: 'Decía que el autobús salía a las once.' },
  ],
  rights: ['Licencia: ', { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license' }],
  republication: {
    terms: ['Puede republicar este artículo con esta licencia si conserva el crédito de abajo.'],
    credit: '<p lang="es-419"><a href="https://example.org/sub/es/el-autobus-de-la-noche/">El autobús</a></p>',
    creditWords: ['«El autobús», de Ana Ruiz, apareció en Cuaderno de prueba.'],
    file: { href: '/sub/es/el-autobus-de-la-noche/republicar.txt', name: 'el-autobus-de-la-noche.html' },
  },
  citation: {
    forms: [
      { name: 'Chicago', line: ['Ana Ruiz, «El autobús de la noche», Cuaderno de prueba, 12 de marzo de 2026.'] },
      { name: 'APA', line: ['Ruiz, A. (2026, 12 de marzo). El autobús de la noche.'] },
    ],
    files: [
      { href: '/sub/es/el-autobus-de-la-noche/cita.ris', text: 'RIS', name: 'el-autobus-de-la-noche.ris' },
      { href: '/sub/es/el-autobus-de-la-noche/cita.json', text: 'CSL-JSON', name: 'el-autobus-de-la-noche.json' },
      { href: '/sub/es/el-autobus-de-la-noche/cita.bib', text: 'BibTeX', name: 'el-autobus-de-la-noche.bib' },
    ],
  },
  downloads: [
    {
      href: '/sub/es/el-autobus-de-la-noche/el-autobus-de-la-noche.epub',
      text: 'Libro electrónico en las dos lenguas (EPUB)',
      name: 'el-autobus-de-la-noche.epub',
    },
  ],
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
  both: undefined,
  photo: undefined,
  related: [],
}

export const STATIC: StaticPage = {
  ...base('/es/acerca/', 'es', 'Acerca de'),
  kind: 'static',
  twin: { title: 'About', href: '/sub/en/about/', language: 'en' },
  description: 'Quiénes somos.',
  date: { iso: '2026-03-12', text: '12 de marzo de 2026' },
  updated: { iso: '2026-03-14', text: '14 de marzo de 2026' },
  body: () => '<p id="b1">Hacemos un cuaderno.</p>',
}
