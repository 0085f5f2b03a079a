import {
  type AlignedArticle,
  type Bead,
  type BlockContent,
  FIELDS,
  isToBegin,
  LANGUAGES,
  type Language,
  type LockEntry,
  otherLanguage,
} from '../model.ts'
import { crossing } from './crossing.ts'
import { groupBeads } from './group-beads.ts'
import type { TodaysSide } from './linked-side.ts'
import { FLAGS } from './lock-line.ts'
import { linkArticle, todaysSides } from './sync-article.ts'
import { writeLock } from './write-lock.ts'

/** What `sync.lock` is to say. */
export interface Accepted {
  /** The whole file. */
  text: string
  /** Ids of the beads whose line is new or another. */
  blocks: string[]
}

interface Options {
  /** Ids of the beads to record; all that are begun where absent. */
  ids?: ReadonlySet<string> | undefined
  reason?: string | undefined
}

/**
 * Records that an article's editions are in step as they stand, wholly or in some beads (and those that share their
 * blocks); what stands beside the bodies comes first.
 */
export function acceptBeads(article: AlignedArticle, options: Options = {}): Accepted {
  const [fields, bodies] = [acceptFields(article, options), acceptBodies(article, options)]
  return { text: writeLock([...fields.entries, ...bodies.entries]), blocks: [...fields.blocks, ...bodies.blocks] }
}

/** Lines, and the ids of those that are new or another. */
interface Recording {
  entries: LockEntry[]
  blocks: string[]
}

const isAsked = (bead: Bead, asked: Options['ids']) =>
  asked === undefined ? !isToBegin(bead) : bead.ids.some((id) => asked.has(id))

/**
 * What is to be recorded of a bead: where one of its entries says the same, that one with its reason. That a machine made
 * the translation is kept until somebody rewords it, and so is why that is not said. `language`: the translation's.
 */
function toRecord(
  bead: Bead,
  known: readonly (LockEntry | undefined)[],
  said: Omit<LockEntry, 'reason'>,
  { ids, reason, language }: Options & { language: Language },
): LockEntry {
  const hashesIn = (sides: LockEntry['sides']) => sides[language].map(({ hash }) => hash).join()
  const made = known.find((entry) => entry?.machine && hashesIn(entry.sides) === hashesIn(said.sides))
  const now = made ? { ...said, machine: true } : said
  const same = known.find((entry) => entry && isSame(entry, now))
  // A reason takes the place of an earlier one only where its block was named: those of other blocks would be lost.
  const isGiven = ids !== undefined && isAsked(bead, ids) && reason !== undefined && reason !== same?.reason
  return same && !isGiven ? same : { ...now, reason: isAsked(bead, ids) ? (reason ?? made?.reason) : undefined }
}

function acceptFields({ fields, lock, source }: AlignedArticle, options: Options): Recording {
  const language = otherLanguage(source.language)
  const sides = todaysSides(fields)
  const blocks: string[] = []
  const entries = FIELDS.flatMap((id): LockEntry[] => {
    const known = lock?.fields.filter((entry) => entry.ids[0] === id) ?? []
    const bead = fields.beads.find((each) => each.id === id)
    if (options.ids && !options.ids.has(id)) return known
    if (bead === undefined) return options.ids ? known : []
    if (!isAsked(bead, options.ids)) return known
    const now = { ids: bead.ids, sides: contentsIn(bead, sides), moved: false }
    const entry = toRecord(bead, known, now, { ...options, language })
    if (!known.includes(entry)) blocks.push(id)
    return [entry]
  })
  return { entries, blocks }
}

function acceptBodies(article: AlignedArticle, options: Options): Recording {
  const { beads, lock } = article
  const language = otherLanguage(article.source.language)
  const entries = lock?.entries ?? []
  const sides = linkArticle(article, entries)
  const crossed = crossing(beads)
  const lines: { at: number; entry: LockEntry }[] = []
  const blocks: string[] = []
  const places = new Map<number, number>()
  for (const group of groupBeads(beads, sides)) {
    for (const at of group.beads) for (const entry of group.entriesOf(at)) if (!places.has(entry)) places.set(entry, at)
    const asked = group.beads.map((at) => beads[at] !== undefined && isAsked(beads[at], options.ids))
    const isChosen = options.ids ? asked.includes(true) : !asked.includes(false)
    if (!isChosen) lines.push(...group.entries.flatMap((entry) => lineAt(places.get(entry) ?? 0, entries[entry])))
    for (const at of isChosen ? group.beads : []) {
      const bead = beads[at]
      if (bead === undefined) continue
      const known = group.entries.map((entry) => entries[entry])
      const now = { ids: bead.ids, sides: contentsIn(bead, sides), moved: crossed.has(at) }
      const entry = toRecord(bead, known, now, { ...options, language })
      if (!known.includes(entry)) blocks.push(bead.id)
      lines.push({ at, entry })
    }
  }
  if (options.ids !== undefined) lines.push(...leftAlone(entries, places))
  lines.sort((a, b) => a.at - b.at)
  return { entries: lines.map(({ entry }) => entry), blocks }
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

/** What a bead's sides say today, by language. */
export function contentsIn(bead: Bead, sides: readonly TodaysSide[]): LockEntry['sides'] {
  const [source, translation] = sides.map((side) => ({
    [side.language]: bead[side.side].flatMap((index) => side.contents[index] ?? []),
  }))
  return { es: [], en: [], ...source, ...translation }
}

/** Whether their lines are the same, reasons aside. */
const isSame = (entry: LockEntry, other: Omit<LockEntry, 'reason'>): boolean =>
  FLAGS.every((flag) => (entry[flag] === true) === (other[flag] === true)) &&
  areEqual(entry.ids, other.ids, (one, two) => one === two) &&
  LANGUAGES.every((language) => areEqual(entry.sides[language], other.sides[language], isSameContent))

const areEqual = <Each>(some: readonly Each[], others: readonly Each[], is: (one: Each, other: Each) => boolean) =>
  some.length === others.length && some.every((each, index) => is(each, others[index] as Each))

const isSameContent = (one: BlockContent, other: BlockContent): boolean =>
  one.hash === other.hash && one.text === other.text
