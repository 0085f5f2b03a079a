import { describe, expect, it } from 'vitest'
import { placesIn } from '../../../src/ground/text/places-in.ts'

describe('placesIn', () => {
  const placeAt = placesIn('uno\ndós\n\ntres')

  it.each([
    [0, { line: 1, column: 1, offset: 0 }],
    [3, { line: 1, column: 4, offset: 3 }],
    [4, { line: 2, column: 1, offset: 4 }],
    [8, { line: 3, column: 1, offset: 8 }],
    [13, { line: 4, column: 5, offset: 13 }],
  ])('finds offset %i', (offset, start) => expect(placeAt(offset)).toEqual({ start, end: start }))

  it('gives a stretch both its ends', () => {
    expect(placeAt(4, 7)).toEqual({
      start: { line: 2, column: 1, offset: 4 },
      end: { line: 2, column: 4, offset: 7 },
    })
  })
})
