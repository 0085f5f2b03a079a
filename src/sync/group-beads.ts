import type { Pairing } from '../model.ts'
import type { LinkedSide } from './linked-side.ts'

/** Pairings of today and entries recorded that share blocks, directly or through others; by index, in their order. */
export interface Group {
  beads: number[]
  entries: number[]
  /** Of the entries, those that a pairing itself shares blocks with. */
  entriesOf: (bead: number) => number[]
}

/** Every pairing stands in one group; an entry that nothing is left of stands in none. */
export function groupBeads(pairings: readonly Pairing[], sides: readonly LinkedSide[]): Group[] {
  const entriesOf = pairings.map(() => new Set<number>())
  const beadsOf = new Map<number, Set<number>>()
  for (const { side, links } of sides) {
    const beadAt = new Map(pairings.flatMap((pairing, bead) => pairing[side].map((index) => [index, bead] as const)))
    for (const { today, recorded } of links) {
      const bead = beadAt.get(today)
      if (bead === undefined) continue
      entriesOf[bead]?.add(recorded.entry)
      beadsOf.set(recorded.entry, (beadsOf.get(recorded.entry) ?? new Set()).add(bead))
    }
  }
  const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
  const done = new Set<number>()
  return pairings.flatMap((_, first): Group[] => {
    if (done.has(first)) return []
    const beads = new Set([first])
    const entries = new Set<number>()
    // both sets grow while they are walked
    for (const bead of beads) {
      for (const entry of entriesOf[bead] ?? []) {
        entries.add(entry)
        for (const other of beadsOf.get(entry) ?? []) beads.add(other)
      }
    }
    for (const bead of beads) done.add(bead)
    return [{ beads: sorted(beads), entries: sorted(entries), entriesOf: (bead) => sorted(entriesOf[bead] ?? []) }]
  })
}
