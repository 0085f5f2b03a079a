import { describe, expect, it } from 'vitest'
import { inReadingOrder, type Opposites } from '../../../src/model.ts'

const text = (pairings: readonly Opposites[]) =>
  pairings.map(({ source, translation }) => `${source.join('+')}:${translation.join('+')}`).join(' ')

const parse = (pairings: string): Opposites[] =>
  pairings.split(' ').map((pairing) => {
    const [source = [], translation = []] = pairing
      .split(':')
      .map((side) => (side === '' ? [] : side.split('+').map(Number)))
    return { source, translation }
  })

describe('inReadingOrder', () => {
  it.each([
    ['by the source', '2:0 0:1 1:2', '0:1 1:2 2:0'],
    ['extras behind what they follow', ':1 :3 0:0 1:2', '0:0 :1 1:2 :3'],
    ['extras at the start', ':0 0:1', ':0 0:1'],
    ['extras behind each other', '0:0 :3 :2 :1 1:4', '0:0 :1 :2 :3 1:4'],
    ['extras behind an extra of several', ':1+2 :3 0:0 1:4', '0:0 :1+2 :3 1:4'],
    ['extras behind the source that they follow, wherever it stands', '0:4 1:0 :1 2:2 :3', '0:4 1:0 :1 2:2 :3'],
    ['extras that follow nothing, the last first', ':2 :5 0:0', ':5 :2 0:0'],
    ['what only the source has', '1: 0:0 :1', '0:0 :1 1:'],
  ])('gives %s', (_, given, ordered) => {
    expect(text(inReadingOrder(parse(given)))).toBe(ordered)
  })

  it('orders very many extras', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ source: [], translation: [index + 1] }))
    const ordered = inReadingOrder([...many.toReversed(), { source: [0], translation: [0] }])
    expect(ordered.flatMap(({ translation }) => translation)).toEqual([...ordered.keys()])
  })
})
