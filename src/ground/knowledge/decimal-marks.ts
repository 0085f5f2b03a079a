// Made by tools/knowledge/make-locale-data.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.

/** Locales of Spanish that write 12,345.67; all others write 12.345,67. */
export const SPANISH_WITH_POINT: readonly string[] = [
  'es-419',
  'es-BR',
  'es-BZ',
  'es-CU',
  'es-DO',
  'es-GT',
  'es-HN',
  'es-MX',
  'es-NI',
  'es-PA',
  'es-PE',
  'es-PR',
  'es-SV',
  'es-US',
]
