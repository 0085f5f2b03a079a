import type { AlignedArticle, Bead, LockEntry } from '../model.ts'
import { crossing } from './crossing.ts'
import { groupBeads } from './group-beads.ts'
import type { LinkedSide } from './linked-side.ts'
import { writeLine } from './lock-line.ts'
import { HEADER } from './read-lock.ts'
import { linkArticle } from './sync-article.ts'

/** What `sync.lock` is to say. */
export interface Accepted {
  /** The whole file. */
  text: string
  /** Ids of the beads whose line is new or another. */
  blocks: string[]
}

interface Options {
  /** Ids of the beads to record; all where absent, or where nothing has been recorded yet. */
  ids?: ReadonlySet<string> | undefined
  reason?: string | undefined
}

/** Records that an article's editions are in step as they stand, wholly or in some beads (and those that share their blocks). */
export function acceptBeads(article: AlignedArticle, { ids, reason }: Options = {}): Accepted {
  const { beads, lock } = article
  const entries = lock?.entries ?? []
  const sides = linkArticle(article, entries)
  const crossed = crossing(beads)
  const isAsked = (bead: Bead | undefined) => ids === undefined || (bead?.ids.some((id) => ids.has(id)) ?? false)
  // A reason takes the place of an earlier one only where its block was named: those of other blocks would be lost.
  const isGiven = (bead: Bead, known: LockEntry) =>
    ids !== undefined && isAsked(bead) && reason !== undefined && reason !== known.reason
  const lines: { at: number; entry: LockEntry }[] = []
  const blocks: string[] = []
  const places = new Map<number, number>()
  for (const group of groupBeads(beads, sides)) {
    for (const at of group.beads) for (const entry of group.entriesOf(at)) if (!places.has(entry)) places.set(entry, at)
    const isChosen = lock === undefined || group.beads.some((at) => isAsked(beads[at]))
    if (!isChosen) lines.push(...group.entries.flatMap((entry) => lineAt(places.get(entry) ?? 0, entries[entry])))
    for (const at of isChosen ? group.beads : []) {
      const bead = beads[at]
      if (bead === undefined) continue
      const fresh = { ids: bead.ids, sides: sidesOf(bead, sides), moved: crossed.has(at), reason: undefined }
      const known = group.entries.map((entry) => entries[entry]).find((entry) => entry && isSame(entry, fresh))
      const entry = known && !isGiven(bead, known) ? known : { ...fresh, reason: isAsked(bead) ? reason : undefined }
      if (entry !== known) blocks.push(bead.id)
      lines.push({ at, entry })
    }
  }
  if (ids !== undefined) lines.push(...leftAlone(entries, places))
  lines.sort((a, b) => a.at - b.at)
  return { text: [HEADER, ...lines.map(({ entry }) => writeLine(entry)), ''].join('\n'), blocks }
}

const lineAt = (at: number, entry: LockEntry | undefined) => (entry ? [{ at, entry }] : [])

/** Entries that nothing is left of, after those that they followed. */
function leftAlone(entries: readonly LockEntry[], places: ReadonlyMap<number, number>) {
  let at = -1
  return entries.flatMap((entry, index) => {
    const place = places.get(index)
    if (place === undefined) return lineAt(at, entry)
    at = place
    return []
  })
}

function sidesOf(bead: Bead, sides: readonly LinkedSide[]): LockEntry['sides'] {
  const [source, translation] = sides.map((side) => ({
    [side.language]: bead[side.side].flatMap((index) => side.contents[index] ?? []),
  }))
  return { es: [], en: [], ...source, ...translation }
}

const isSame = (entry: LockEntry, other: LockEntry): boolean =>
  writeLine({ ...entry, reason: undefined }) === writeLine(other)
