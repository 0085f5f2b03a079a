import type { ChooserPage, NotFoundPage, SearchPage } from '../../src/model.ts'
import { ARTICLE, STATIC } from './article-pages.ts'
import { FACING } from './facing-pages.ts'
import { ARCHIVE, GLOSSARY, HOME, OUTLET, OUTLETS, PEOPLE, PERSON, STATUS, TOPIC, TOPICS } from './list-pages.ts'
import { base, TITLES } from './page-base.ts'

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

export const NOT_FOUND: NotFoundPage = {
  ...base('/404.html', 'es', 'No hay tal página'),
  kind: 'not-found',
  code: 404,
  halves: [
    {
      language: 'es',
      locale: 'es-419',
      title: 'No hay tal página',
      words: ['No hay ninguna página en esta dirección.'],
      links: [{ href: '/sub/es/', text: 'Portada' }],
    },
    {
      language: 'en',
      locale: 'en-US',
      title: 'Page not found',
      words: ['There is no page at this address.'],
      links: [{ href: '/sub/en/', text: 'Front page' }],
    },
  ],
}

export const SEARCH: SearchPage = {
  ...base('/es/buscar/', 'es', 'Buscar'),
  kind: 'search',
  index: { folder: '/sub/pagefind/', base: '/sub/' },
  archive: '/sub/es/archivo/',
}

/** One page of every kind. */
export const PAGES = {
  archive: ARCHIVE,
  article: ARTICLE,
  chooser: CHOOSER,
  facing: FACING,
  glossary: GLOSSARY,
  home: HOME,
  'not-found': NOT_FOUND,
  outlet: OUTLET,
  outlets: OUTLETS,
  people: PEOPLE,
  person: PERSON,
  search: SEARCH,
  static: STATIC,
  status: STATUS,
  topic: TOPIC,
  topics: TOPICS,
}
