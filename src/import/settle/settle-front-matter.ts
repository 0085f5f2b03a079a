import { ARTICLE_FACTS, type FrontMatter } from '../../ground/schema/front-matter.ts'
import { slug as slugSchema } from '../../ground/schema/values.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { shortened } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import type { Language } from '../../model.ts'
import type { DocumentFacts, Dropped } from '../document.ts'
import type { ImportNote, Missing } from '../imported.ts'
import { type Assignment, assignedValue } from './assignments.ts'
import { lackingFacts } from './lacking-facts.ts'
import type { ImportAround, PairOfImport } from './newsroom-around.ts'
import { disclaimerOf, personNamed, type RecordBook, settleBios } from './record-book.ts'
import { settleOriginal } from './settle-original.ts'
import { licenseOf, topicOf } from './settle-terms.ts'
import { validFrontMatter } from './valid-front-matter.ts'

/** Front matter of a document's facts, and what of them is told. */
export interface SettledFrontMatter {
  frontMatter: Partial<FrontMatter>
  missing: Missing[]
  dropped: Dropped[]
  notes: ImportNote[]
}

/** What a document says of its text, in the words and ids of the newsroom. */
export function settleFrontMatter(
  facts: DocumentFacts,
  language: Language,
  photo: FrontMatter['photo'],
  { book, today, pair, assignments }: ImportAround,
): SettledFrontMatter {
  const notes: ImportNote[] = []
  const idsOf = (names: readonly string[] | undefined) =>
    names && names.length > 0 ? [...new Set(names.map((name) => personNamed(name, book)))] : undefined
  const [authors, translators, reviewers] = [facts.authors, facts.translators, facts.reviewers].map(idsOf)
  const origin = settleOriginal(facts, language, book.known.outlets, pair?.frontMatter.original)
  const credited = [...(authors ?? pair?.frontMatter.authors ?? []), ...(translators ?? []), ...(reviewers ?? [])]
  const topics = facts.topics?.map((name) => ({ name, id: topicOf(name, book.known.topics) }))
  const knownTopics = topics?.flatMap(({ id }) => id ?? [])
  const license = facts.license === undefined ? undefined : licenseOf(facts.license)
  if (facts.date === undefined) notes.push({ kind: 'date', date: today })
  const data = {
    title: inOneLine(facts.title),
    description: inOneLine(facts.description),
    date: facts.date ?? today,
    updated: facts.updated,
    draft: facts.draft === true ? true : undefined,
    aliases: facts.aliases && facts.aliases.length > 0 ? facts.aliases : undefined,
    authors,
    translators,
    reviewers,
    original: origin.original,
    topics: knownTopics && knownTopics.length > 0 ? [...new Set(knownTopics)] : undefined,
    license,
    disclaimer:
      facts.disclaimer === undefined
        ? undefined
        : disclaimerOf(facts.disclaimer, language, book, pair?.frontMatter.disclaimer),
    photo,
    corrections: facts.corrections?.map(({ date, text }) => ({ date: date ?? facts.updated ?? today, text })),
    bios: settleBios(facts.bios, credited, language, book),
    ...(facts.own && { ...facts.own, title: facts.title, original: facts.own.original }),
    ...(facts.own?.photo && { photo: ownPhoto(facts.own.photo, photo) }),
  }
  const said = withAssignments(data, assignments, book)
  const title = typeof said.title === 'string' ? said.title : undefined
  const { frontMatter, missing } = validFrontMatter({ ...said, slug: said.slug ?? slugOf(facts.slug, title) })
  const lost = [
    ...(topics ?? []).flatMap(({ name, id }) => (id === undefined ? [`topics: ${name}`] : [])),
    ...(facts.license !== undefined && license === undefined ? [`license: ${facts.license}`] : []),
  ]
  const own = pair ? withoutInherited(frontMatter, pair, notes) : frontMatter
  const unsaid = pair ? [] : origin.missing.filter(({ key }) => valueAt(own, key) === undefined)
  return {
    frontMatter: own,
    missing: [...lackingFacts(own, language, pair), ...missing, ...unsaid],
    dropped: lost.map((what) => ({ kind: 'front-matter-key', what, count: 1 })),
    notes: [...notes, ...(pair ? [] : origin.notes)],
  }
}

/** A photo in our form; its file is the one that was found. */
function ownPhoto({ file: _file, ...own }: NonNullable<FrontMatter['photo']>, found: FrontMatter['photo']) {
  return { ...(found?.file !== undefined && { file: found.file }), ...own }
}

function withAssignments(data: object, assignments: readonly Assignment[], book: RecordBook): Record<string, unknown> {
  const said = structuredClone(data) as Record<string, unknown>
  for (const assignment of assignments) {
    const [last = '', ...above] = assignment.path.toReversed()
    let at = said
    for (const key of above.reverse()) {
      at[key] ??= {}
      at = at[key] as Record<string, unknown>
    }
    at[last] = assignedValue(assignment, book)
  }
  return said
}

const valueAt = (data: object, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => Object(value)[part], data)

const inOneLine = (text: string | undefined): string | undefined => (text?.trim() ? foldSpace(text) : undefined)

function slugOf(slug: string | undefined, title: string | undefined): string | undefined {
  const key = shortened(toKey(slug ?? title ?? ''))
  if (slugSchema.safeParse(key).success) return key
  return key !== '' && slugSchema.safeParse(`${key}-1`).success ? `${key}-1` : undefined
}

/** What the article says already is not repeated; what it says otherwise is told. */
function withoutInherited(data: Partial<FrontMatter>, pair: PairOfImport, notes: ImportNote[]): Partial<FrontMatter> {
  const own = { ...data, ...(data.photo && { photo: withoutEqual(data.photo, pair.frontMatter.photo) }) }
  for (const fact of ARTICLE_FACTS) {
    const [here, there] = [data[fact], pair.frontMatter[fact]]
    if (here === undefined || (there === undefined && fact !== 'original')) continue
    delete own[fact]
    for (const { key, value } of differences(fact, here, there)) notes.push({ kind: 'fact-differs', key, value })
  }
  return own
}

/** A photo that the other edition has too; what stands below it is each edition's own. */
function withoutEqual(photo: NonNullable<FrontMatter['photo']>, other: FrontMatter['photo']): FrontMatter['photo'] {
  const { file, credit, ...own } = photo
  if (file !== undefined && file !== other?.file) return photo
  return { ...own, ...(credit !== undefined && credit !== other?.credit && { credit }) }
}

function differences(key: string, here: unknown, there: unknown): { key: string; value: string }[] {
  if (JSON.stringify(here) === JSON.stringify(there)) return []
  if (typeof here !== 'object' || here === null || Array.isArray(here)) return [{ key, value: String(here) }]
  return Object.entries(here).flatMap(([part, value]) => differences(`${key}.${part}`, value, Object(there)[part]))
}
