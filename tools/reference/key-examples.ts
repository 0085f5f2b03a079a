import type { SchemaName } from '../../src/ground/schema/schemas.ts'

/** An example of each key, as YAML; of records below an id. */
export const KEY_EXAMPLES: Record<SchemaName, Record<string, string>> = {
  'front-matter': {
    title: 'title: The Night Bus',
    description: 'description: A bus crosses the city while everybody else sleeps.',
    slug: 'slug: the-night-bus',
    date: 'date: 2026-03-14',
    updated: 'updated: 2026-03-20',
    locale: 'locale: es-AR',
    draft: 'draft: true',
    aliases: 'aliases: [night-bus, /2019/05/12/night-bus/, night-bus.html]',
    authors: 'authors: [ana-ruiz, tom-hale]',
    translators: 'translators: [tom-hale]',
    reviewers: 'reviewers: [ana-ruiz]',
    method: 'method: machine-edited',
    original:
      'original:\n  language: es\n  outlet: diario-del-puerto\n  url: https://diario.example/2026/03/10/el-autobus-de-la-noche/\n  title: El autobús de la noche\n  date: 2026-03-10',
    topics: 'topics: [transport]',
    license: 'license: CC-BY-4.0',
    permission:
      'permission:\n  by: Diario del Puerto\n  date: 2026-03-11\n  note: Letter of the editor, kept in the office.',
    disclaimer: 'disclaimer: author-opinion',
    photo:
      'photo:\n  file: bus.jpg\n  alt: A lit bus in an empty street.\n  caption: Line 8 at three in the morning.\n  credit: Estudio Norte\n  license: CC-BY-4.0',
    corrections: 'corrections:\n  - date: 2026-03-18\n    text: The bus carries 40 passengers, not 14.',
    bios: 'bios:\n  ana-ruiz: Ana Ruiz was a bus driver when she wrote this.',
    allow:
      'allow:\n  - check: number-mismatch\n    block: p-b75e39\n    reason: The translation rounds the figure on purpose.',
  },
  site: {
    url: 'url: https://example.org/notebook/',
    title: 'title:\n  es: Cuaderno\n  en: Notebook',
    description: 'description:\n  es: Un cuaderno sobre ciudades.\n  en: A notebook about cities.',
    languages: 'languages: {es: es-419, en: en-US}',
    timezone: 'timezone: America/Bogota',
    license: 'license: CC-BY-4.0',
    republication: 'republication: canonical',
    schema: 'schema: Article',
    downloads: 'downloads: [epub]',
    glossary: 'glossary: true',
    checks: 'checks:\n  sentence-untranslated: error\n  image-alt-missing: off',
  },
  person: {
    name: 'name: Gabriela Luna Ortiz',
    type: 'type: person',
    family: 'family: Luna Ortiz',
    given: 'given: Gabriela',
    role: 'role:\n  es: profesora de historia\n  en: professor of history',
    affiliation: 'affiliation:\n  es: Universidad del Puerto\n  en: University of the Port',
    bio: 'bio:\n  es: Gabriela Luna Ortiz enseña historia de las ciudades.\n  en: Gabriela Luna Ortiz teaches the history of cities.',
    url: 'url: https://gabriela.example/',
    sameAs: 'sameAs: [https://universidad.example/gabriela-luna]',
    aliases: 'aliases: [g-luna]',
  },
  outlets: {
    name: 'name: Diario del Puerto',
    language: 'language: es',
    hosts: 'hosts: [www.diario.example, diario.example]',
    url: 'url: https://www.diario.example/',
    aliases: 'aliases: [el-diario]',
  },
  topics: {
    es: 'es: Transporte',
    en: 'en: Transport',
    aliases: 'aliases: [buses]',
  },
  disclaimers: {
    es: 'es: Las opiniones son solo de su autora.',
    en: 'en: All opinions are solely the author’s.',
  },
  glossary: {
    es: 'es: Organización de los Estados Americanos',
    en: 'en: Organization of American States',
    kind: 'kind: name',
    note: 'note: As the organization itself writes it.',
  },
}
