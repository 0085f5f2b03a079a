import { inReadingOrder, type Opposites, type Pairing, type SideName } from '../model.ts'
import type { LinkedSide } from './linked-side.ts'
import { recordedGroups } from './recorded-groups.ts'
import { withoutBlocks } from './without-blocks.ts'

/**
 * The pairings with those that were recorded: an edit may mislead who looks at today's texts alone, but blocks that are
 * still there stand opposite each other as they did, and those that stood alone do until one of them changes.
 */
export function keepRecorded(pairings: readonly Pairing[], sides: readonly LinkedSide[]): Pairing[] {
  const given = { source: byBlock(pairings, 'source'), translation: byBlock(pairings, 'translation') }
  const kept = recordedGroups(sides).flatMap((group): Pairing[] => {
    const [source, translation] = [new Set(group.source), new Set(group.translation)]
    if (source.size === 0 || translation.size === 0) return []
    const touched = new Set([
      ...group.source.flatMap((index) => given.source.get(index) ?? []),
      ...group.translation.flatMap((index) => given.translation.get(index) ?? []),
    ])
    const agrees = [...touched].every(
      (pairing) =>
        pairing.source.length > 0 &&
        pairing.translation.length > 0 &&
        pairing.source.every((index) => source.has(index)) &&
        pairing.translation.every((index) => translation.has(index)),
    )
    const score = Math.max(...[...touched].map((pairing) => pairing.score))
    return agrees ? [...touched] : [{ source: group.source, translation: group.translation, score }]
  })
  return inReadingOrder([...kept, ...withoutBlocks(kept, pairings, newsAmong(sides))])
}

const byBlock = (pairings: readonly Pairing[], side: SideName) =>
  new Map(pairings.flatMap((pairing) => pairing[side].map((index) => [index, pairing] as const)))

/** Tells whether blocks that were recorded, and not as a pair, have anything new among them. */
function newsAmong(sides: readonly LinkedSide[]): (pair: Opposites) => boolean {
  const [known, knownOpposite] = sides.map(
    ({ links }) => new Set(links.flatMap(({ today, kind }) => (kind === 'exact' ? [today] : []))),
  )
  return ({ source, translation }) =>
    !source.every((index) => known?.has(index)) || !translation.every((index) => knownOpposite?.has(index))
}
