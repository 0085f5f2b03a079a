import { inReadingOrder, type LockEntry, type Opposites, type Pairing } from '../model.ts'
import { crossing } from './crossing.ts'
import type { LinkedSide } from './linked-side.ts'
import { matchExactly } from './match-exactly.ts'
import { recordedGroups } from './recorded-groups.ts'
import { withoutBlocks } from './without-blocks.ts'

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
  const all: Opposites = { source: [...here.contents.keys()], translation: [...there.contents.keys()] }
  const free = withoutThose(all, settled)
  const copied = matchExactly(
    free.source.map((index) => here.contents[index]?.hash ?? ''),
    free.translation.map((index) => there.contents[index]?.hash ?? ''),
  ).flatMap((at, index) => onePair(free.source[index], free.translation[at ?? -1]))
  const anchors = inOneOrder([...settled, ...copied])
  const copies = new Set(copied)
  const kept = anchors.filter((anchor) => copies.has(anchor))
  const placed = gapsBetween(anchors, withoutThose(free, kept)).flatMap(({ source, translation }) =>
    source.length === translation.length
      ? source.flatMap((index, at) => onePair(index, translation[at]))
      : source.length === 1 && translation.length > 0
        ? [{ source, translation, score: 0 }]
        : [],
  )
  const known = [...kept, ...placed]
  return inReadingOrder([...known, ...withoutBlocks(known, pairings)])
}

const onePair = (source: number | undefined, translation: number | undefined): Pairing[] =>
  source === undefined || translation === undefined ? [] : [{ source: [source], translation: [translation], score: 0 }]

/** The blocks of both sides that are part of no such pair. */
function withoutThose(blocks: Opposites, pairs: readonly Opposites[]): Opposites {
  const outside = (side: keyof Opposites): number[] => {
    const used = new Set(pairs.flatMap((pair) => pair[side]))
    return blocks[side].filter((index) => !used.has(index))
  }
  return { source: outside('source'), translation: outside('translation') }
}

/** Blocks that are recorded on both sides and at which nobody is at work. */
const settledPairs = (sides: readonly LinkedSide[], entries: readonly LockEntry[]): Pairing[] =>
  recordedGroups(sides)
    .filter(({ source, translation }) => source.length > 0 && translation.length > 0)
    .filter((group) => !group.entries.some((entry) => entries[entry]?.open))
    .map(({ source, translation }) => ({ source, translation, score: 0 }))

/** Those that stand in one order on both sides. */
function inOneOrder(pairs: readonly Pairing[]): Pairing[] {
  const crossed = crossing(pairs)
  return inReadingOrder(pairs.filter((_, index) => !crossed.has(index)))
}

/** The blocks of both sides that stand free between the same anchors. */
function gapsBetween(anchors: readonly Pairing[], free: Opposites): Opposites[] {
  const gapsOf = (side: keyof Opposites): number[][] => {
    const gaps = Array.from({ length: anchors.length + 1 }, (): number[] => [])
    let next = 0
    for (const index of free[side]) {
      while (next < anchors.length && Math.min(...(anchors[next]?.[side] ?? [])) <= index) next += 1
      gaps[next]?.push(index)
    }
    return gaps
  }
  const [source, translation] = [gapsOf('source'), gapsOf('translation')]
  return source.map((blocks, gap) => ({ source: blocks, translation: translation[gap] ?? [] }))
}
