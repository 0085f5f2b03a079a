import { expect, it } from 'vitest'
import { halvesOf } from '../../layouts/components/wordmark.tsx'

it.each([
  ['Facing Pages', 'Facing', 'Pages'],
  ['Cuaderno de prueba', 'Cuaderno', 'de prueba'],
  ['Cuaderno de ida y vuelta', 'Cuaderno de ida', 'y vuelta'],
  ['There and Back Notebook', 'There and Back', 'Notebook'],
  ['The River', 'The River', ''],
  ['Brecha', 'Brecha', ''],
])('halves %s', (title, first, second) => {
  expect(halvesOf(title)).toEqual([first, second])
})
