import { expect, it } from 'vitest'
import { foldSpace } from '../../../src/ground/text/fold-space.ts'

it.each([
  ['El reloj da las tres.', 'El reloj da las tres.'],
  ['El  reloj\nda\tlas\u00a0tres.', 'El reloj da las tres.'],
  [' El reloj', 'El reloj'],
  ['El reloj\n', 'El reloj'],
  [' ', ''],
  ['', ''],
])('%j → %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded)
})
