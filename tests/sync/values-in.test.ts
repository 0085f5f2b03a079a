import { expect, it } from 'vitest'
import { valuesIn } from '../../src/sync/values-in.ts'

it.each([
  ['Lleva 40 pasajeros.', 'It carries forty passengers.', ['40']],
  ['1.234,5 pesos', '1,234.5 pesos', ['1234.5']],
  ['1.234 personas', '1,234 people', ['1234']],
  ['treinta y cinco', 'thirty-five', ['35']],
  ['el 7 de marzo, lunes', 'Monday, March 7', ['7', 'month 3', 'weekday 1']],
  ['tres mil millones', 'three billion', ['3000000000']],
  ['3,5 millones', '3.5 million', ['3500000']],
  ['Los dos lo vieron dos veces.', 'The two saw it two times.', ['2', '2']],
  ['El **C-130** voló.', 'The **C-130** flew.', ['c-130']],
  ['una casa, un día', 'may march on', []],
  ['La primera vez', 'The first time', []],
  ['[aquí](https://example.org/2025/)', '[here](https://example.org/2024/)', []],
])('%s = %s', (spanish, english, expected) => {
  expect(valuesIn(spanish, 'es', 'es')).toEqual(expected)
  expect(valuesIn(english, 'en', 'en')).toEqual(expected)
})

it('reads marks as the locale writes them', () => {
  expect(valuesIn('1,234 personas', 'es', 'es-MX')).toEqual(['1234'])
  expect(valuesIn('1,234 personas', 'es', 'es-AR')).toEqual(['1.234'])
})
