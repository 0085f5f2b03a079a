import { dayIn, type Moment } from '../ground/basics/day-in.ts'
import { editionsOf, type Language } from '../model.ts'
import { readInput, understand } from '../pipeline.ts'
import { readBytes } from '../read/read-bytes.ts'
import { listKeys } from '../read/read-newsroom.ts'
import type { PairOfImport } from './settle/newsroom-around.ts'
import { type RecordBook, recordBook } from './settle/record-book.ts'

/** What imports ask of a newsroom: its records, and of its articles no more than their names. */
export interface ImportNewsroom {
  root: string
  book: RecordBook
  keys: readonly string[]
  /** ISO date of today where the newsroom is. */
  today: string
  now: Moment
}

/** Opens no article: what is wrong with those that are there is no matter of an import. Throws Stop. */
export function openImportNewsroom(root: string, now: Moment): ImportNewsroom {
  const input = readInput(root, () => new Set())
  const { records } = understand(input, now)
  return { root, book: recordBook(records), keys: listKeys(root), today: dayIn(now, input.settings.timezone), now }
}

/** An article that is there, for its other edition; undefined where none of its editions can be read. Throws Stop (3). */
export function pairInNewsroom(root: string, key: string, now: Moment): PairOfImport | undefined {
  const { articles } = understand(
    readInput(root, () => new Set([key])),
    now,
  )
  const [article] = articles
  if (article === undefined) return undefined
  const { source, folder } = article
  const pictures = folder.files.filter(({ image }) => image !== undefined)
  return {
    key,
    folder: source.file.path.slice(0, -source.file.name.length - 1),
    languages: editionsOf(article).map(({ language }): Language => language),
    frontMatter: { ...source.frontMatter, ...definedOnly(article.facts) },
    pictures: new Map(pictures.map(({ name, path, bytes }) => [name, readBytes(root, path, bytes)])),
  }
}

const definedOnly = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  )
