import { expect, it } from 'vitest'
import { foldAccents } from '../../../src/ground/text/fold-accents.ts'

it.each([
  ['hospital', 'hospital'],
  ['Política', 'Politica'],
  ['ÁÉÍÓÚ ñandú', 'AEIOU nandu'],
  ['García’s «año»', 'Garcia’s «ano»'],
  ['e\u0301 y \u1ea4ñ', 'e y An'],
  ['Øæß', 'Øæß'],
])('folds %s', (text, folded) => expect(foldAccents(text)).toBe(folded))

it('folds every character as if it were taken apart', () => {
  const wrong = Array.from({ length: 0xd800 }, (_, code) => `a${String.fromCharCode(code)}á`).filter(
    (text) => foldAccents(text) !== text.normalize('NFD').replace(/\p{M}/gu, ''),
  )
  expect(wrong).toEqual([])
})
