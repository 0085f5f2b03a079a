import { expect, it } from 'vitest'
import { nearest } from '../../../src/ground/knowledge/nearest.ts'

it.each([
  ['titel', ['title', 'slug', 'date'], 'title'],
  ['infobea', ['river-review', 'infobae'], 'infobae'],
  ['Tom Hale', new Map([['tom-hale', 1]]).keys(), 'tom-hale'],
  ['ed', ['id', 'by'], 'id'],
  ['slug', ['disclaimer'], undefined],
  ['anything', [], undefined],
  ['__proto__', ['ana-ruiz'], undefined],
])('finds what %s was meant to be', (word, names, expected) => {
  expect(nearest(word, names)).toBe(expected)
})
