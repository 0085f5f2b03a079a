import { deskRowsOf, type NotesByRow } from '../desk/rows/desk-rows-of.ts'
import type { AlignedArticle, Language, PairedEdition } from '../model.ts'
import { replaceText } from '../write/replace-text.ts'
import { type AppliedReturn, applyReturn } from './apply-return.ts'
import { planReturn } from './plan-return.ts'
import type { ReturnNote } from './return-note.ts'
import type { ReturnedUnit } from './returned-unit.ts'

/** An article with what came back of it. */
export interface BroughtBack extends Pick<AppliedReturn, 'text' | 'lock' | 'written'> {
  article: AlignedArticle
  translation: PairedEdition
  notes: ReturnNote[]
}

/** What is said of texts that are written. */
const OF_WRITTEN: ReadonlySet<ReturnNote['kind']> = new Set(['unfinished', 'codes-lost', 'source-changed'] as const)

/** What comes of the units of an article; nothing is written yet. `notes`: what is written of its rows. */
export function bringBack(
  article: AlignedArticle,
  translation: PairedEdition,
  units: readonly ReturnedUnit[],
  { notes, language }: { notes: NotesByRow; language: Language },
): BroughtBack {
  const rows = deskRowsOf(article, notes, language)
  const plan = planReturn(units, article, rows)
  const { notes: refused, ...applied } = applyReturn(article, translation, plan.edits, rows)
  const done = new Set(applied.written.map(({ block }) => block))
  const told = plan.notes.filter(({ kind, block }) => !OF_WRITTEN.has(kind) || done.has(block))
  return { article, translation, ...applied, notes: [...told, ...refused] }
}

/**
 * Writes what came back, first that it is open; with the paths that were written. Where a file says something else by now
 * nothing of it is. Throws Stop (3).
 */
export function writeBack(root: string, back: BroughtBack): BroughtBack & { paths: string[] } {
  const { article, translation, text, lock, written, notes } = back
  const { folder } = article
  const path = `${folder.path}/sync.lock`
  const isOpen = lock === folder.lock?.text
  if (written.length === 0) return { ...back, paths: [] }
  const isWritten =
    (isOpen || replaceText(root, path, folder.lock?.text, lock)) &&
    replaceText(root, translation.file.path, translation.file.text, text)
  if (isWritten) return { ...back, paths: [...(isOpen ? [] : [path]), translation.file.path] }
  const changed = written.map(({ block }): ReturnNote => ({ kind: 'file-changed', block }))
  return { ...back, written: [], notes: [...notes, ...changed], paths: [] }
}
