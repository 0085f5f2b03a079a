import type { Block, Pairing } from '../model.ts'

/**
 * Pairs blocks by their order alone: the n-th heading opens the n-th section on both sides, and within a section the
 * n-th block of a kind stands opposite the n-th of that kind; what is left over stays unpaired. In reading order of the
 * source; a block that only the translation has follows its predecessor there. `score` is 1 for a pair, else 0.
 */
export function alignBlocks(source: readonly Block[], translation: readonly Block[]): Pairing[] {
  const opposite = new Map(positionsOf(translation).map((position, index) => [position, index]))
  const partners = positionsOf(source).map((position) => opposite.get(position))
  const paired = new Set(partners)
  const followers = extrasByPredecessor(translation.length, paired)
  const extra = (index: number): Pairing => ({ source: [], translation: [index], score: 0 })
  return [
    ...(followers.get(-1) ?? []).map(extra),
    ...partners.flatMap((partner, index): Pairing[] =>
      partner === undefined
        ? [{ source: [index], translation: [], score: 0 }]
        : [{ source: [index], translation: [partner], score: 1 }, ...(followers.get(partner) ?? []).map(extra)],
    ),
  ]
}

/** Of each block, `section kind depth count`: blocks with the same position stand opposite each other. */
function positionsOf(blocks: readonly Block[]): string[] {
  const counts = new Map<string, number>()
  let section = 0
  return blocks.map(({ kind, depth }) => {
    if (kind === 'heading') section += 1
    const place = `${section} ${kind} ${kind === 'heading' ? 0 : depth}`
    const count = counts.get(place) ?? 0
    counts.set(place, count + 1)
    return `${place} ${count}`
  })
}

/** Unpaired blocks of the translation by the paired one that they follow; -1 where they come before all of those. */
function extrasByPredecessor(length: number, paired: ReadonlySet<number | undefined>): Map<number, number[]> {
  const followers = new Map<number, number[]>()
  let predecessor = -1
  for (let index = 0; index < length; index++) {
    const extras = followers.get(predecessor)
    if (paired.has(index)) predecessor = index
    else if (extras) extras.push(index)
    else followers.set(predecessor, [index])
  }
  return followers
}
