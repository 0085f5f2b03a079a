/** What a slug is made of. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/
/** Device names that Windows keeps for itself in every folder. */
export const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/
/** Paths that the site itself uses below /es/ and /en/. */
export const SITE_PATHS: ReadonlySet<string> = new Set([
  'api',
  'assets',
  'bilingue',
  'bilingual',
  'archivo',
  'archive',
  'personas',
  'people',
  'temas',
  'topics',
  'medios',
  'outlets',
  'buscar',
  'search',
  'estado',
  'status',
  'glosario',
  'glossary',
  'feed',
  'index',
  'es',
  'en',
])
