import { inReadingOrder, type LockEntry, type Opposites, type Pairing } from '../model.ts'
import { crossing } from './crossing.ts'
import { groupBeads } from './group-beads.ts'
import type { LinkedSide } from './linked-side.ts'
import { matchExactly } from './match-exactly.ts'

/**
 * The pairings of a text that is being translated by overwriting a copy of its source, where something is open: half of a
 * sentence misleads who looks at texts alone, but what still has the source's words stands opposite these, and between such
 * and what was recorded as many blocks stand opposite each other in their order. Of unlike numbers the pairings hold.
 */
export function pairInPlace(
  pairings: readonly Pairing[],
  sides: readonly LinkedSide[],
  entries: readonly LockEntry[],
): readonly Pairing[] {
  const [here, there] = sides
  if (here === undefined || there === undefined || !entries.some(({ open }) => open)) return pairings
  const settled = settledPairs(sides, entries)
  const used = { source: blocksOf(settled, 'source'), translation: blocksOf(settled, 'translation') }
  const free = { source: freeOf(here, used.source), translation: freeOf(there, used.translation) }
  const copied = matchExactly(
    free.source.map((index) => here.contents[index]?.hash ?? ''),
    free.translation.map((index) => there.contents[index]?.hash ?? ''),
  ).flatMap((at, index) => onePair(free.source[index], free.translation[at ?? -1]))
  const anchors = inOneOrder([...settled, ...copied])
  const copies = new Set<Opposites>(copied)
  const placed = gapsBetween(anchors, free, copies).flatMap(({ source, translation }) =>
    source.length === translation.length
      ? source.flatMap((index, at) => onePair(index, translation[at]))
      : source.length === 1 && translation.length > 0
        ? [{ source, translation, score: 0 }]
        : [],
  )
  const known = [...anchors.filter((anchor) => copies.has(anchor)), ...placed]
  return inReadingOrder([...known, ...withoutBlocksOf(known, pairings)])
}

const onePair = (source: number | undefined, translation: number | undefined): Pairing[] =>
  source === undefined || translation === undefined ? [] : [{ source: [source], translation: [translation], score: 0 }]

const blocksOf = (pairs: readonly Opposites[], side: keyof Opposites): Set<number> =>
  new Set(pairs.flatMap((pair) => pair[side]))

const freeOf = ({ contents }: LinkedSide, used: ReadonlySet<number>): number[] =>
  [...contents.keys()].filter((index) => !used.has(index))

/** Blocks that are recorded on both sides and at which nobody is at work. */
function settledPairs(sides: readonly LinkedSide[], entries: readonly LockEntry[]): Pairing[] {
  const single = sides.flatMap(({ side, contents }) =>
    [...contents.keys()].map((index): Pairing => ({ source: [], translation: [], score: 0, [side]: [index] })),
  )
  return groupBeads(single, sides).flatMap(({ beads, entries: were }) => {
    const source = beads.flatMap((bead) => single[bead]?.source ?? [])
    const translation = beads.flatMap((bead) => single[bead]?.translation ?? [])
    const isSettled = source.length > 0 && translation.length > 0 && !were.some((entry) => entries[entry]?.open)
    return isSettled ? [{ source, translation, score: 0 }] : []
  })
}

/** Those that stand in one order on both sides. */
function inOneOrder(pairs: readonly Pairing[]): Pairing[] {
  const crossed = crossing(pairs)
  return inReadingOrder(pairs.filter((_, index) => !crossed.has(index)))
}

/** The blocks of both sides that stand free between the same anchors. */
function gapsBetween(anchors: readonly Pairing[], free: Opposites, copies: ReadonlySet<Opposites>): Opposites[] {
  const taken = anchors.filter((anchor) => copies.has(anchor))
  const gapsOf = (side: keyof Opposites): number[][] => {
    const used = blocksOf(taken, side)
    const gaps: number[][] = [[]]
    let next = 0
    for (const index of free[side]) {
      while (next < anchors.length && Math.min(...(anchors[next]?.[side] ?? [])) <= index) {
        gaps.push([])
        next += 1
      }
      if (!used.has(index)) gaps.at(-1)?.push(index)
    }
    while (gaps.length <= anchors.length) gaps.push([])
    return gaps
  }
  const [source, translation] = [gapsOf('source'), gapsOf('translation')]
  return source.map((blocks, gap) => ({ source: blocks, translation: translation[gap] ?? [] }))
}

/** What is left of pairings; a block that lost its opposite stands alone. */
function withoutBlocksOf(known: readonly Opposites[], pairings: readonly Pairing[]): Pairing[] {
  const [here, there] = [blocksOf(known, 'source'), blocksOf(known, 'translation')]
  return pairings.flatMap((pairing): Pairing[] => {
    const source = pairing.source.filter((index) => !here.has(index))
    const translation = pairing.translation.filter((index) => !there.has(index))
    if (source.length > 0 && translation.length > 0) return [{ ...pairing, source, translation }]
    return [
      ...source.map((index): Pairing => ({ source: [index], translation: [], score: 0 })),
      ...translation.map((index): Pairing => ({ source: [], translation: [index], score: 0 })),
    ]
  })
}
