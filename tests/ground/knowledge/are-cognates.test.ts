import { expect, it } from 'vitest'
import { areCognates } from '../../../src/ground/knowledge/are-cognates.ts'

it.each([
  ['origen', 'origin', true],
  ['administrador', 'administrator', true],
  ['manifiesto', 'manifesto', true],
  ['wikipedia', 'wikepedia', false],
  ['microsoft', 'microsift', false],
  ['rajngewerc', 'rajnewerc', false],
])('%s and %s may be words of two languages: %s', (es, en, expected) => expect(areCognates(es, en)).toBe(expected))
