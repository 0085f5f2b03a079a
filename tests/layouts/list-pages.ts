import type {
  ArchivePage,
  GlossaryPage,
  HomePage,
  OutletPage,
  OutletsPage,
  PeoplePage,
  PersonPage,
  StatusPage,
  TopicPage,
  TopicsPage,
} from '../../src/model.ts'
import { base, CARD, ENGLISH_ONLY, TITLES } from './page-base.ts'

const ONE_PAGE = { page: 1, of: 1, newer: undefined, older: undefined }

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
  based: [],
  translated: [],
  reviewed: [ENGLISH_ONLY],
  pagination: ONE_PAGE,
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
  pagination: ONE_PAGE,
}

export const OUTLETS: OutletsPage = {
  ...base('/es/medios/', 'es', 'Medios'),
  kind: 'outlets',
  outlets: [{ name: 'Infobae', href: '/sub/es/medios/infobae/', count: '1 artículo' }],
}

export const OUTLET: OutletPage = {
  ...base('/es/medios/infobae/', 'es', 'Infobae'),
  kind: 'outlet',
  visit: { href: 'https://www.infobae.com/', text: 'Ir a Infobae' },
  pagination: ONE_PAGE,
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

export const GLOSSARY: GlossaryPage = {
  ...base('/es/glosario/', 'es', 'Glosario'),
  kind: 'glossary',
  twinLanguage: 'en',
  groups: [
    { title: 'Términos', terms: [{ id: 't-cobertura', name: 'cobertura', twin: 'coverage' }] },
    { title: 'Siglas', terms: [{ id: 't-onu', name: 'ONU', twin: 'UN' }] },
  ],
}

export const STATUS: StatusPage = {
  ...base('/es/estado/', 'es', 'Estado de las traducciones'),
  kind: 'status',
  summary: '2 artículos, 1 con algo por traducir.',
  data: '/sub/api/status.json',
  pagination: ONE_PAGE,
  columns: [
    { language: 'es', label: 'Español' },
    { language: 'en', label: 'English' },
  ],
  rows: [
    {
      title: 'El autobús de la noche',
      href: '/sub/es/el-autobus-de-la-noche/',
      language: 'es',
      date: CARD.date,
      original: 'original en español',
      editions: [
        { words: 'al día', href: undefined, toDo: undefined },
        { words: '2 pasajes por poner al día', href: undefined, toDo: '35 palabras' },
      ],
    },
    {
      title: 'The Town Clock',
      href: '/sub/en/the-town-clock/',
      language: 'en',
      date: CARD.date,
      original: 'original en español',
      editions: [
        { words: 'original en Infobae', href: 'https://www.infobae.com/reloj/', toDo: undefined },
        { words: 'al día', href: undefined, toDo: undefined },
      ],
    },
  ],
}
