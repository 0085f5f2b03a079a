import { expect, it } from 'vitest'
import { quantitiesIn } from '../../src/sync/quantities-in.ts'

it.each([
  ['Lleva 40 pasajeros.', 'It carries forty passengers.', ['40']],
  ['1.234,5 pesos', '1,234.5 pesos', ['12345']],
  ['treinta y cinco', 'thirty-five', ['35']],
  ['el 7 de marzo, lunes', 'Monday, March 7', ['7', 'day 1', 'month 3']],
  ['tres mil millones', 'three billion', ['1000000000', '3']],
  ['una casa, un día', 'may march on', []],
  ['[aquí](https://example.org/2025/)', '[here](https://example.org/2024/)', []],
])('%s = %s', (spanish, english, expected) => {
  expect(quantitiesIn(spanish, 'es')).toEqual(expected)
  expect(quantitiesIn(english, 'en')).toEqual(expected)
})
