import { type AlignedArticle, type Bead, FIELDS, type LockEntry } from '../model.ts'
import { contentsIn } from './accept-beads.ts'
import { groupBeads } from './group-beads.ts'
import { linkArticle, todaysSides } from './sync-article.ts'
import { writeLock } from './write-lock.ts'

/** Notes of one word that a line is to have. */
type LineNotes = Partial<Record<'open' | 'machine', true>>

/**
 * What `sync.lock` is to say while somebody is at work on some beads: their lines with `open`, all others as they are. What
 * is not recorded gets a line as it stands, so that it is known again however much of it is rewritten.
 */
export function openBeads(
  article: AlignedArticle,
  ids: ReadonlySet<string>,
  notes: LineNotes = { open: true },
): string {
  return writeLock([...openFields(article, ids, notes), ...openBodies(article, ids, notes)])
}

const newEntry = (bead: Bead, sides: LockEntry['sides'], notes: LineNotes): LockEntry => ({
  ids: bead.ids,
  sides,
  moved: false,
  reason: undefined,
  ...notes,
})

function openFields({ fields, lock }: AlignedArticle, ids: ReadonlySet<string>, notes: LineNotes): LockEntry[] {
  const sides = todaysSides(fields)
  return FIELDS.flatMap((id): LockEntry[] => {
    const known = lock?.fields.filter((entry) => entry.ids[0] === id) ?? []
    const bead = fields.beads.find((each) => each.id === id)
    if (!ids.has(id)) return known
    if (known.length > 0) return known.map((entry) => ({ ...entry, ...notes }))
    return bead ? [newEntry(bead, contentsIn(bead, sides), notes)] : []
  })
}

function openBodies(article: AlignedArticle, ids: ReadonlySet<string>, notes: LineNotes): LockEntry[] {
  const { beads, lock } = article
  const entries = lock?.entries ?? []
  const sides = linkArticle(article, entries)
  const entriesOf = new Map(
    groupBeads(beads, sides).flatMap((group) => group.beads.map((at) => [at, group.entriesOf(at)] as const)),
  )
  const opened = new Set<number>()
  /** By the entry that they stand behind. */
  const added = new Map<number, LockEntry[]>()
  let last = -1
  for (const [at, bead] of beads.entries()) {
    const known = entriesOf.get(at) ?? []
    last = known.at(-1) ?? last
    if (!bead.ids.some((id) => ids.has(id))) continue
    for (const entry of known) opened.add(entry)
    if (known.length > 0) continue
    const behind = added.get(last) ?? []
    behind.push(newEntry(bead, contentsIn(bead, sides), notes))
    added.set(last, behind)
  }
  return [
    ...(added.get(-1) ?? []),
    ...entries.flatMap((entry, index) => [
      opened.has(index) ? { ...entry, ...notes } : entry,
      ...(added.get(index) ?? []),
    ]),
  ]
}
