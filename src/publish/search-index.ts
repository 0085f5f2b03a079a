import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { stampOf } from '../ground/basics/stamp-of.ts'
import type { Keeper, Stage } from '../keep/keeper.ts'
import { LANGUAGES, type Language, type LinkedArticle } from '../model.ts'
import { searchFolder } from '../render/address.ts'
import { type Context, nameOf } from '../render/context.ts'
import { recordsOf, searchRecords } from '../render/search-records.ts'
import type { NewFile } from './commit/stage-files.ts'
import { changeIndex } from './search/change-index.ts'
import { ENTRY, joinEntries, markOfPart } from './search/index-files.ts'
import { type IndexFile, type KeptIndex, keptIndex } from './search/kept-index.ts'
import { makeIndexes } from './search/make-indexes.ts'
import type { SiteSource } from './site-source.ts'

/** The index of a site's search, on its way. */
export interface SearchIndex {
  /** Its files. Some may grow while pages are made: whoever asks waits for the last of them. */
  files: () => AsyncIterable<IndexFile>
  /** To be called at the end, whatever happened. */
  close: () => Promise<void>
}

/** The texts of an article that were asked for stay in memory until the turn is over. */
const ARTICLES_A_TURN = 20

/** Of each article what its records are, by a hash: as long as that is the same, nobody makes them. */
const RECORDS: Stage = { name: 'records' }

/**
 * The index of all editions and static pages: of each language one that was made before of the same records, or a new
 * one, which then grows while pages are made. Undefined where none can be made on this machine. `kind` tells sites apart
 * whose indexes are kept beside each other.
 */
export async function searchIndex(
  { root, site, keeper }: SiteSource,
  context: Context,
  kind: 'site' | 'drafts',
): Promise<SearchIndex | undefined> {
  const everything = [...site.articles, ...site.pages]
  const hashes: ReturnType<typeof hashesOf>[] = []
  for (const linked of everything) {
    hashes.push(hashesOf(linked, context, keeper))
    if (hashes.length % ARTICLES_A_TURN === 0) await setImmediate()
  }
  keeper.retain(RECORDS, new Set(everything.map(nameOf)))
  const indexes: LanguageIndex[] = []
  for (const language of LANGUAGES) {
    const stamps = hashes.flatMap((each) => each[language] ?? [])
    const kept = keptIndex({ root, kind: `${kind}-${language}`, tool: keeper.tool }, stamps)
    const inLanguage = everything.filter(({ editions }) => editions[language])
    const records = (places: readonly number[]) =>
      searchRecords(
        places.flatMap((place) => inLanguage[place] ?? []),
        [language],
        context,
      )
    const files = kept.read() ?? (await changeIndex(kept, { language, stamps, records }))
    indexes.push({ language, kept, files })
  }
  const others = indexes.filter(({ files }) => files === undefined)
  if (others.length === 0) return { files: () => joined(indexes), close: async () => {} }
  const growing = await makeIndexes(
    others.map((index) => ({
      records: searchRecords(everything, [index.language], context),
      take: (parts) => {
        index.files = index.kept.keep(parts) ?? parts.map((part) => ({ ...part, mark: markOfPart(part) }))
      },
    })),
  )
  return (
    growing && {
      async *files() {
        await growing.finish()
        yield* joined(indexes)
      },
      close: growing.close,
    }
  )
}

interface LanguageIndex {
  language: Language
  kept: KeptIndex
  files: IndexFile[] | undefined
}

const hashesOf = (linked: LinkedArticle, context: Context, keeper: Keeper): Partial<Record<Language, string>> =>
  keeper
    .keep(RECORDS, nameOf(linked), linked.stamp, context, (asked) =>
      Object.fromEntries(recordsOf(linked, asked).map((record) => [record.language, stampOf(record)])),
    )
    .value()

/** The files of all languages: one entry for all of them, and once what they share. */
async function* joined(indexes: readonly LanguageIndex[]): AsyncGenerator<IndexFile> {
  const entries: string[] = []
  const done = new Set<string>()
  for (const { files = [] } of indexes) {
    for (const file of files) {
      if (file.path === ENTRY) entries.push(textOf(file))
      else if (!done.has(file.path)) yield { ...inSearchFolder(file), mark: file.mark }
      done.add(file.path)
    }
  }
  const content = joinEntries(entries)
  yield { ...inSearchFolder({ path: ENTRY, content }), mark: stampOf(content) }
}

const textOf = (file: NewFile): string => ('from' in file ? readFileSync(file.from, 'utf8') : String(file.content))

const inSearchFolder = (file: NewFile): NewFile => ({ ...file, path: searchFolder.slice(1) + file.path })
