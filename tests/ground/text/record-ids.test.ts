import { expect, test } from 'vitest'
import { idMeant } from '../../../src/ground/text/record-ids.ts'

const PEOPLE = new Map([
  ['ana-ruiz', { name: 'Ana María Ruiz' }],
  ['ana-ruiz-2', { name: 'Ana Ruiz' }],
  ['tom', { name: 'Tomás Ibáñez' }],
])

test.each([
  ['ana-ruiz', 'ana-ruiz'],
  ['Ana Ruiz', 'ana-ruiz-2'],
  ['ana maria RUIZ', 'ana-ruiz'],
  ['Tomas Ibanez', 'tom'],
  ['TOM', 'tom'],
  ['Ana', undefined],
  ['', undefined],
])('%j means %j', (words, id) => {
  expect(idMeant(PEOPLE, words)).toBe(id)
})
