import { describe, expect, it } from 'vitest'
import type { LinkedSide, Recorded } from '../../src/sync/linked-side.ts'
import { matchByPairing } from '../../src/sync/match-by-pairing.ts'

const content = { hash: '', text: '', shape: '' } as unknown as Recorded['content']
const blockOf = (entry: number, slot: number): Recorded => ({ entry, slot, content })

/** Sides of which the translation is as it was, one block an entry, and all of the source was rewritten. */
function sidesOf(slots: readonly number[]): [here: LinkedSide, opposite: LinkedSide] {
  const recorded = slots.flatMap((count, entry) => Array.from({ length: count }, (_, slot) => blockOf(entry, slot)))
  const links = slots.map((_, today) => ({ today, recorded: blockOf(today, 0), kind: 'exact' as const }))
  return [
    { side: 'source', language: 'es', locale: 'es', contents: [], recorded, links: [] },
    { side: 'translation', language: 'en', locale: 'en', contents: [], recorded: [], links },
  ]
}

describe('matchByPairing', () => {
  it.each<[what: string, slots: number[], pairings: [number[], number[]][], links: string]>([
    [
      'one by one',
      [1, 1],
      [
        [[0], [0]],
        [[1], [1]],
      ],
      '0=0.0 1=1.0',
    ],
    [
      'whatever stands where',
      [1, 1],
      [
        [[0], [1]],
        [[1], [0]],
      ],
      '0=1.0 1=0.0',
    ],
    ['the last for the rest of today', [1], [[[0, 1, 2], [0]]], '0=0.0 1=0.0 2=0.0'],
    ['the last for the rest recorded', [3], [[[0], [0]]], '0=0.0 0=0.1 0=0.2'],
    [
      'several entries in their order',
      [1, 2],
      [
        [
          [0, 1, 2],
          [1, 0],
        ],
      ],
      '0=0.0 1=1.0 2=1.1',
    ],
    [
      'each recorded once',
      [1],
      [
        [[0], [0]],
        [[1], [0]],
      ],
      '0=0.0',
    ],
    [
      'nothing where nothing stands opposite',
      [1],
      [
        [[0], []],
        [[], [0]],
      ],
      '',
    ],
  ])('links %s', (_, slots, pairings, links) => {
    const found = matchByPairing(
      ...sidesOf(slots),
      pairings.map(([source, translation]) => ({ source, translation, score: 0 })),
    )
    expect(found.map(({ today, recorded: { entry, slot } }) => `${today}=${entry}.${slot}`).join(' ')).toBe(links)
  })

  it('leaves what is known already', () => {
    const [here, opposite] = sidesOf([1, 1])
    const links = [{ today: 0, recorded: here.recorded[0] as Recorded, kind: 'words' as const }]
    const pairings = [0, 1].map((index) => ({ source: [index], translation: [index], score: 0 }))
    expect(matchByPairing({ ...here, links }, opposite, pairings)).toEqual([
      { today: 1, recorded: here.recorded[1], kind: 'pairing' },
    ])
  })

  it('links very many', () => {
    const count = 50_000
    const pairings = Array.from({ length: count }, (_, index) => ({ source: [index], translation: [index], score: 0 }))
    expect(matchByPairing(...sidesOf(Array.from({ length: count }, () => 1)), pairings)).toHaveLength(count)
  })
})
