import { expect, test } from 'vitest'
import { ogLocale } from '../../../src/render/pages/open-graph.ts'

test.each([
  ['es', 'es_LA'],
  ['es-419', 'es_LA'],
  ['es-AR', 'es_LA'],
  ['es-US', 'es_LA'],
  ['es-MX', 'es_MX'],
  ['es-Latn-CO', 'es_CO'],
  ['es-cl', 'es_CL'],
  ['es-VE', 'es_VE'],
  ['es-ES', 'es_ES'],
  ['es-GQ', 'es_ES'],
  ['en', 'en_US'],
  ['en-US', 'en_US'],
  ['en-US-posix', 'en_US'],
  ['en-GB', 'en_GB'],
  ['en-AU', 'en_GB'],
  ['en-001', 'en_GB'],
])('Facebook lists nearest to %s: %s', (locale, listed) => expect(ogLocale(locale)).toBe(listed))
