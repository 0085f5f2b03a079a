import { FIELDS, type LockEntry, type Pairing, type SideName } from '../model.ts'
import type { Group } from './group-beads.ts'
import { idMaker, type Named } from './id-maker.ts'
import type { BlockLink, LinkedSide } from './linked-side.ts'
import { IDS_OF_PAGES } from './lock-line.ts'

/** How sure a link makes it that a block goes by its old name. */
const WEIGHT: Record<BlockLink['kind'], number> = { exact: 4, pairing: 2, words: 1 }

/**
 * The ids of each pairing, one for each block of its longer side, then those of blocks that were merged into it. What was
 * recorded keeps its id; what was not gets one of its own text, whatever stands around it: a heading its words
 * (`quien-viaja`), others kind and hash (`p-3f2a9c`).
 */
export function nameBeads(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
  groups: readonly Group[],
  namedAt: (side: SideName, index: number) => Named | undefined,
): string[][] {
  const votes = entries.length > 0 ? votesFor(pairings, sides) : []
  const kept = keptIds(votes, entries)
  const newId = idMaker([...IDS_OF_PAGES, ...FIELDS, ...entries.flatMap(({ ids }) => ids)])
  const merged = mergedIds(groups, entries, votes, new Set(kept.values()))
  return pairings.map(({ source, translation }, bead) => [
    ...Array.from({ length: Math.max(source.length, translation.length) }, (_, slot) => {
      const id = kept.get(`${bead} ${slot}`)
      if (id !== undefined) return id
      const named = namedAt('source', source[slot] ?? -1) ?? namedAt('translation', translation[slot] ?? -1)
      // a block that changed its place within the pairing
      return merged.get(bead)?.shift() ?? newId(named)
    }),
    ...(merged.get(bead) ?? []),
  ])
}

/** That a block of a pairing goes by the id that it had in an entry. */
interface Vote {
  bead: number
  slot: number
  entry: number
  recordedSlot: number
  weight: number
}

/** The surest first, then those of the first entries and pairings. */
function votesFor(pairings: readonly Pairing[], sides: readonly LinkedSide[]): Vote[] {
  const votes = new Map<string, Vote>()
  for (const { side, links } of sides) {
    const places = new Map(
      pairings.flatMap((pairing, bead) => pairing[side].map((index, slot) => [index, { bead, slot }] as const)),
    )
    for (const { today, recorded, kind } of links) {
      const place = places.get(today)
      if (place === undefined) continue
      const key = `${place.bead} ${place.slot} ${recorded.entry} ${recorded.slot}`
      const vote = votes.get(key) ?? { ...place, entry: recorded.entry, recordedSlot: recorded.slot, weight: 0 }
      votes.set(key, { ...vote, weight: vote.weight + WEIGHT[kind] })
    }
  }
  return [...votes.values()].sort(
    (a, b) => b.weight - a.weight || a.entry - b.entry || a.recordedSlot - b.recordedSlot || a.bead - b.bead,
  )
}

/** `bead slot` → the id that it had. */
function keptIds(votes: readonly Vote[], entries: readonly LockEntry[]): Map<string, string> {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  for (const { bead, slot, entry, recordedSlot } of votes) {
    const id = entries[entry]?.ids[recordedSlot]
    if (id === undefined || used.has(id) || ids.has(`${bead} ${slot}`)) continue
    used.add(id)
    ids.set(`${bead} ${slot}`, id)
  }
  return ids
}

/** Ids that no block has any more, by the pairing that what had them went into: links to them still lead there. */
function mergedIds(
  groups: readonly Group[],
  entries: readonly LockEntry[],
  votes: readonly Vote[],
  used: Set<string>,
): Map<number, string[]> {
  const merged = new Map<number, string[]>()
  const give = (bead: number, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined || used.has(id)) continue
      used.add(id)
      merged.set(bead, [...(merged.get(bead) ?? []), id])
    }
  }
  for (const { bead, entry, recordedSlot } of votes) give(bead, [entries[entry]?.ids[recordedSlot]])
  for (const { beads, entriesOf } of groups) {
    for (const bead of beads) {
      const ids = entriesOf(bead).flatMap((entry) => entries[entry]?.ids ?? [])
      give(bead, ids)
    }
  }
  return merged
}
