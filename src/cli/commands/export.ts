import { basename, dirname, resolve } from 'node:path'
import { notesByRow } from '../../desk/notes/notes-by-row.ts'
import { readNotes } from '../../desk/notes/read-notes.ts'
import { exportedXliff } from '../../exchange/exported-xliff.ts'
import { writeTmx } from '../../exchange/write-tmx.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { refuse } from '../../import/refuse.ts'
import { type AlignedArticle, LANGUAGES, type Newsroom, otherLanguage } from '../../model.ts'
import { createFiles } from '../../write/create-files.ts'
import { type Exported, reportExport } from '../report/report-export.ts'
import type { CommandContext, Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'
import { usageStop } from './usage-stop.ts'

/** `facing export KEY --xliff|--tmx`: texts for translators' tools, on standard output or into a file that is not there yet. */
export const runExport: Run = async (keys, { xliff, tmx, to, out }, context) => {
  if (xliff === tmx) throw usageStop('option-missing', '--xliff, --tmx', context.texts.desk.exchange.expectedForm)
  if (xliff && keys.length !== 1) {
    throw keys.length === 0
      ? usageStop('argument-missing', context.texts.cli.placeholders.key)
      : usageStop('argument-unexpected', keys[0] ?? '')
  }
  const { newsroom, unreadable } = openNamed(keys, context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  const exported = xliff ? xliffOf(newsroom, to, context) : memoryOf(newsroom, to)
  const path = typeof out === 'string' ? out : undefined
  if (path !== undefined) writeBeside(path, exported.text, context)
  context.stdout.write(reportExport(exported, path, context))
  return 0
}

function xliffOf({ articles, records }: Newsroom, to: unknown, context: CommandContext): Exported {
  const [article] = articles
  if (article === undefined) throw usageStop('key-unknown', '', undefined)
  assertDirection(article, to)
  const { key, source, translation } = article
  if (translation === undefined) throw refuse('xliff-edition', key, otherLanguage(source.language))
  const notes = notesByRow(readNotes(context.root, article).notes ?? [], records.people)
  const { text, units } = exportedXliff(article, translation, notes, context.language)
  return { kind: 'xliff', key, count: units, text }
}

function memoryOf({ articles }: Newsroom, to: unknown): Exported {
  for (const article of to === undefined ? [] : articles) assertDirection(article, to)
  const { text, count } = writeTmx(articles)
  return { kind: 'tmx', key: undefined, count, text }
}

/** Throws Stop (2) where somebody asks for the language that the article is translated from. */
function assertDirection({ source }: AlignedArticle, to: unknown): void {
  const other = otherLanguage(source.language)
  if (to === undefined || to === other) return
  throw usageStop('option-value', '--to', String(to), other, nearest(String(to), LANGUAGES))
}

/** Throws Stop (3) where something is there already. */
function writeBeside(path: string, text: string, { cwd }: CommandContext): void {
  const target = resolve(cwd, path)
  createFiles(dirname(target), { [basename(target)]: text })
}
