import { inReadingOrder, type Opposites, type Pairing, type SideName } from '../model.ts'
import { groupBeads } from './group-beads.ts'
import type { LinkedSide } from './linked-side.ts'

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
    return agrees ? [...touched] : [{ ...group, score: Math.max(...[...touched].map(({ score }) => score)) }]
  })
  return inReadingOrder([...kept, ...without(kept, pairings, sides)])
}

const byBlock = (pairings: readonly Pairing[], side: SideName) =>
  new Map(pairings.flatMap((pairing) => pairing[side].map((index) => [index, pairing] as const)))

/** Today's blocks that one entry had, or several whose blocks were merged. */
function recordedGroups(sides: readonly LinkedSide[]): Opposites[] {
  const single = sides.flatMap(({ side, contents }) =>
    [...contents.keys()].map((index): Pairing => ({ source: [], translation: [], score: 0, [side]: [index] })),
  )
  return groupBeads(single, sides)
    .filter(({ entries }) => entries.length > 0)
    .map(({ beads }) => ({
      source: beads.flatMap((bead) => single[bead]?.source ?? []),
      translation: beads.flatMap((bead) => single[bead]?.translation ?? []),
    }))
}

/**
 * What is left of pairings whose blocks stand elsewhere now. A block that lost its opposite stands alone, and so do those
 * that were recorded, and not as a pair.
 */
function without(kept: readonly Pairing[], pairings: readonly Pairing[], sides: readonly LinkedSide[]): Pairing[] {
  const taken = {
    source: new Set(kept.flatMap(({ source }) => source)),
    translation: new Set(kept.flatMap(({ translation }) => translation)),
  }
  const [known, knownOpposite] = sides.map(
    ({ links }) => new Set(links.flatMap(({ today, kind }) => (kind === 'exact' ? [today] : []))),
  )
  return pairings.flatMap((pairing) => {
    const source = pairing.source.filter((index) => !taken.source.has(index))
    const translation = pairing.translation.filter((index) => !taken.translation.has(index))
    const isNews =
      !source.every((index) => known?.has(index)) || !translation.every((index) => knownOpposite?.has(index))
    if (source.length > 0 && translation.length > 0 && isNews) return [{ ...pairing, source, translation }]
    return [
      ...source.map((index): Pairing => ({ source: [index], translation: [], score: 0 })),
      ...translation.map((index): Pairing => ({ source: [], translation: [index], score: 0 })),
    ]
  })
}
