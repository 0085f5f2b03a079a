import type { FacingPage } from '../../src/model.ts'
import { ARTICLE } from './article-pages.ts'
import { base, PHOTO } from './page-base.ts'

const ROW = { kind: 'paragraph', number: undefined, isOutdated: false, samePicture: false } as const

/** Of the night bus, in the Spanish frame: a row of every kind. */
export const FACING: FacingPage = {
  ...base('/es/el-autobus-de-la-noche/bilingue/', 'es', 'El autobús de la noche'),
  kind: 'facing',
  topics: ARTICLE.topics,
  note: ARTICLE.note,
  source: {
    language: 'es',
    locale: 'es-419',
    label: 'Español',
    role: 'original',
    title: 'El autobús de la noche',
    description: 'Un autobús recorre la ciudad.',
    href: '/sub/es/el-autobus-de-la-noche/',
    url: 'https://example.org/sub/es/el-autobus-de-la-noche/',
    authors: [{ name: 'Ana Ruiz', href: '/sub/es/personas/ana-ruiz/' }],
    translators: [],
    reviewers: [],
    date: { iso: '2026-03-12', text: '12 de marzo de 2026' },
    method: undefined,
    photo: PHOTO,
  },
  translation: {
    language: 'en',
    locale: 'en-US',
    label: 'English',
    role: 'translation',
    title: 'The Night Bus',
    description: 'A bus crosses the city.',
    href: '/sub/en/the-night-bus/',
    url: 'https://example.org/sub/en/the-night-bus/',
    authors: [],
    translators: [{ name: 'Tom Hale', href: '/sub/en/people/tom-hale/' }],
    reviewers: [{ name: 'Lía Soto', href: undefined }],
    date: { iso: '2026-03-14', text: 'March 14, 2026' },
    method: 'Machine translation, corrected by a person.',
    photo: { ...PHOTO, alt: 'A lit bus.', caption: 'Line 8 at three.', credit: ['Image: Estudio Norte'] },
  },
  contents: [],
  rows: () => [
    { ...ROW, ids: ['p1', 'p2'], number: 1, source: '<p>Uno.</p>', translation: '<p>One.</p>\n<p>And more.</p>' },
    { ...ROW, ids: ['h1'], kind: 'heading', source: '<h2>Quién viaja</h2>', translation: '<h2>Who rides</h2>' },
    { ...ROW, ids: ['p3'], number: 2, source: '<p>Dos.</p>', translation: undefined },
    { ...ROW, ids: ['p4'], number: 3, source: undefined, translation: '<p>Three.</p>' },
    {
      ...ROW,
      ids: ['n1'],
      kind: 'footnote',
      source: '<ol><li>Nota.</li></ol>',
      translation: '<ol><li>Note.</li></ol>',
    },
  ],
  people: ARTICLE.people,
  disclaimer: ARTICLE.disclaimer,
  freshness: ARTICLE.freshness,
  corrections: ARTICLE.corrections,
  rights: ARTICLE.rights,
}

/** The same in the English frame. */
export const FACING_EN: FacingPage = {
  ...FACING,
  ...base('/en/the-night-bus/bilingual/', 'en', 'The Night Bus'),
  kind: 'facing',
}
