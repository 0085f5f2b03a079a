import type { Block, BlockContent, BlockKind, LockEntry, Pairing } from '../model.ts'
import { groupBeads } from './group-beads.ts'
import type { BlockLink, LinkedSide } from './link-blocks.ts'
import { IDS_OF_PAGES } from './lock-line.ts'

const LETTER: Record<BlockKind, string> = {
  heading: 'h',
  paragraph: 'p',
  item: 'li',
  quotation: 'q',
  table: 't',
  code: 'c',
  figure: 'f',
  footnote: 'n',
}

/** How sure a link makes it that a block goes by its old name. */
const WEIGHT: Record<BlockLink['kind'], number> = { exact: 4, pairing: 2, words: 1 }

/** What an id can be made of: a block, and what it says. */
export interface Named {
  block: Block
  content: BlockContent
}

/**
 * The ids of each pairing, one for each block of its longer side, then those of blocks that were merged into it. What was
 * recorded keeps its id; what was not gets one of its own text, whatever stands around it: a heading its words
 * (`quien-viaja`), others kind and hash (`p-3f2a9c`).
 */
export function nameBeads(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
  namedAt: (side: LinkedSide['side'], index: number) => Named | undefined,
): string[][] {
  const kept = keptIds(pairings, entries, sides)
  const taken = new Set([...IDS_OF_PAGES, ...entries.flatMap(({ ids }) => ids)])
  const merged = mergedIds(pairings, entries, sides, new Set(kept.values()))
  return pairings.map(({ source, translation }, bead) => [
    ...Array.from({ length: Math.max(source.length, translation.length) }, (_, slot) => {
      const id = kept.get(`${bead} ${slot}`)
      if (id !== undefined) return id
      const named = namedAt('source', source[slot] ?? -1) ?? namedAt('translation', translation[slot] ?? -1)
      return newId(named, taken)
    }),
    ...(merged.get(bead) ?? []),
  ])
}

/** Ids that no block has any more, by the first pairing that has something left of their entry: links to them still lead there. */
function mergedIds(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
  used: Set<string>,
): Map<number, string[]> {
  const merged = new Map<number, string[]>()
  for (const group of groupBeads(pairings, sides)) {
    for (const bead of group.beads) {
      const ids = group.entriesOf(bead).flatMap((entry) => entries[entry]?.ids.filter((id) => !used.has(id)) ?? [])
      for (const id of ids) used.add(id)
      merged.set(bead, [...new Set(ids)])
    }
  }
  return merged
}

/** `bead slot` → the id that it had: by the votes of its blocks, the surest first. */
function keptIds(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
): Map<string, string> {
  const votes = new Map<string, { at: string; entry: number; slot: number; weight: number }>()
  for (const { side, links } of sides) {
    const slots = new Map(
      pairings.flatMap((pairing, bead) => pairing[side].map((index, slot) => [index, `${bead} ${slot}`] as const)),
    )
    for (const { today, recorded, kind } of links) {
      const at = slots.get(today)
      if (at === undefined) continue
      const key = `${at} ${recorded.entry} ${recorded.slot}`
      const vote = votes.get(key) ?? { at, entry: recorded.entry, slot: recorded.slot, weight: 0 }
      votes.set(key, { ...vote, weight: vote.weight + WEIGHT[kind] })
    }
  }
  const beadOf = (at: string) => Number.parseInt(at, 10)
  const ordered = [...votes.values()].sort(
    (a, b) => b.weight - a.weight || a.entry - b.entry || a.slot - b.slot || beadOf(a.at) - beadOf(b.at),
  )
  const ids = new Map<string, string>()
  const used = new Set<string>()
  for (const { at, entry, slot } of ordered) {
    const id = entries[entry]?.ids[slot]
    if (id === undefined || used.has(id) || ids.has(at)) continue
    used.add(id)
    ids.set(at, id)
  }
  return ids
}

function newId(named: Named | undefined, taken: Set<string>): string {
  const words = named?.block.kind === 'heading' ? toWords(named.block.text) : ''
  const stem = words || `${LETTER[named?.block.kind ?? 'paragraph']}-${named?.content.hash.slice(0, 6) ?? 0}`
  let id = stem
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`
  taken.add(id)
  return id
}

/** `¿Quién viaja?` → `quien-viaja`; '' where there is no letter or digit. */
function toWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
