import { basename } from 'node:path'
import { notesByRow } from '../../../desk/notes/notes-by-row.ts'
import { type BlockNote, readNotes } from '../../../desk/notes/read-notes.ts'
import { whyReadOnly } from '../../../desk/rows/why-read-only.ts'
import { type BroughtBack, bringBack, writeBack } from '../../../exchange/bring-back.ts'
import { keepNotes } from '../../../exchange/keep-notes.ts'
import { isExchange, readExchange } from '../../../exchange/read-exchange.ts'
import type { ReturnedFile } from '../../../exchange/returned-unit.ts'
import { dayIn } from '../../../ground/basics/day-in.ts'
import { groupBy } from '../../../ground/basics/group-by.ts'
import { nearest } from '../../../ground/knowledge/nearest.ts'
import { readDocument } from '../../../import/read-document.ts'
import { refuse } from '../../../import/refuse.ts'
import { type Newsroom, otherLanguage } from '../../../model.ts'
import { checkNewsroom, openNewsroom } from '../../../pipeline.ts'
import { reportReturn } from '../../report/report-return.ts'
import { newsOf } from '../../report/say-return.ts'
import type { CommandContext } from '../command-context.ts'
import { tellUnreadable } from '../tell-unreadable.ts'
import { usageStop } from '../usage-stop.ts'
import type { ImportOptions } from './read-import-options.ts'
import { whatIsThere } from './what-is-there.ts'
import { whatWouldBe } from './what-would-be.ts'

/** A document, read before it is known of which kind it is. */
export interface GivenDocument {
  name: string
  bytes: Uint8Array
}

/** The documents that are named, where they come from translators' tools; undefined where none does. Throws Stop (3). */
export async function readReturned(
  names: readonly string[],
  { cwd, readInput }: Pick<CommandContext, 'cwd' | 'readInput'>,
): Promise<GivenDocument[] | undefined> {
  const documents: GivenDocument[] = []
  for (const name of names) {
    const bytes = await readDocument(name, cwd, readInput)
    if (isExchange(name, bytes)) documents.push({ name, bytes })
  }
  const other = names.find((name) => documents.every((document) => document.name !== name))
  if (documents.length > 0 && other !== undefined) throw refuse('xliff-mixed', other)
  return documents.length > 0 ? documents : undefined
}

/** `facing import FILE.xlf`: what was translated outside comes back, block by block; 1 where something was not written. */
export async function importExchange(
  documents: readonly GivenDocument[],
  options: ImportOptions,
  context: CommandContext,
): Promise<number> {
  const { translationOf, title, assignments, isDry } = options
  const [useless] = [
    ...(translationOf === undefined ? [] : ['--translation-of']),
    ...(title === undefined ? [] : ['--title']),
    ...(assignments.length > 0 ? ['--set'] : []),
  ]
  if (useless !== undefined) throw usageStop('option-useless', useless, documents[0]?.name ?? '')
  const files = documents.flatMap(({ name, bytes }) => readExchange(name, bytes).map((file) => ({ ...file, name })))
  const results: (BroughtBack & Pick<BlockNote, 'by' | 'date'>)[] = []
  for (const file of files) {
    const newsroom = newsroomOf(file, options, context)
    const result = backOf(file, newsroom, options, context)
    if (result === undefined) return tellUnreadable([file.key], newsroom, context)
    const date = dayIn(context.now(), newsroom.settings.timezone)
    results.push({ ...result, by: basename(file.name), date })
  }
  const write = (root: string) =>
    results.map((result) => {
      const back = writeBack(root, result)
      const noted = keepNotes(root, back, result)
      return { ...back, paths: noted === undefined ? back.paths : [...back.paths, noted] }
    })
  const keys = results.map(({ article }) => article.key)
  const { written: outcomes, problems } = isDry
    ? whatWouldBe(keys, context, write)
    : { written: write(context.root), ...whatIsThere(keys, context) }
  context.stdout.write(reportReturn(outcomes, problems, isDry, context))
  const news = outcomes.flatMap(({ notes }) => notes.map(newsOf))
  return news.includes('conflict') || news.includes('refused') ? 1 : 0
}

type NamedFile = ReturnedFile & { name: string }

/** The newsroom with the article alone that a file is of. Throws Stop (3) where there is none. */
function newsroomOf({ name, key }: NamedFile, { key: asked }: ImportOptions, { root, now }: CommandContext): Newsroom {
  if (asked !== undefined && asked !== key) throw refuse('xliff-key', name, key, asked)
  return openNewsroom(root, now(), (known) => {
    if (!known.includes(key)) throw refuse('xliff-article', name, key, nearest(key, known))
    return new Set([key])
  })
}

/** Undefined where the article cannot be read well enough to be written. Throws Stop (3) where it has other languages. */
function backOf(
  { name, key, from, to, units }: NamedFile,
  newsroom: Newsroom,
  options: ImportOptions,
  { root, language }: CommandContext,
): BroughtBack | undefined {
  const [article] = newsroom.articles
  if (article === undefined) return undefined
  const { source, translation } = article
  const target = otherLanguage(source.language)
  const isOther = (tag: string, expected: string) => tag.toLowerCase().split('-')[0] !== expected
  if (isOther(from, source.language) || isOther(to, target) || (options.language ?? target) !== target) {
    throw refuse('xliff-language', name, `${from} → ${to}`, source.language, target)
  }
  if (translation === undefined) throw refuse('xliff-edition', key, target)
  const found = checkNewsroom(newsroom, language, new Set([key]))
  if (whyReadOnly({ article, problems: groupBy(found, ({ file }) => file) }, language) !== undefined) return undefined
  const notes = notesByRow(readNotes(root, article).notes ?? [], newsroom.records.people)
  return bringBack(article, translation, units, { notes, language })
}
