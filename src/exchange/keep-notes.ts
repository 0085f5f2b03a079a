import { type BlockNote, blockNotesIn, readNotes } from '../desk/notes/read-notes.ts'
import { YAML_LIMIT } from '../ground/basics/limits.ts'
import { compose } from '../read/decode-text.ts'
import { replaceText } from '../write/replace-text.ts'
import { setYamlList } from '../write/set-yaml-list.ts'
import type { BroughtBack } from './bring-back.ts'

/**
 * Writes what translators noted beside texts into the article's `notes.yml`, below the notes that are there; `by` and `date`:
 * from where and when it came. Its path; undefined where nothing was noted, or the file takes nothing. Throws Stop (3).
 */
export function keepNotes(
  root: string,
  { article, notes }: Pick<BroughtBack, 'article' | 'notes'>,
  { by, date }: Pick<BlockNote, 'by' | 'date'>,
): string | undefined {
  const added = notes.flatMap((note): BlockNote[] =>
    note.kind === 'note' ? [{ block: note.block, by, date, text: compose(note.text.trim()) }] : [],
  )
  const { path, text, notes: known } = readNotes(root, article)
  if (added.length === 0 || known === undefined) return undefined
  const wanted = setYamlList(text ?? '', (entries) => [...entries, ...added])
  if (Buffer.byteLength(wanted) > YAML_LIMIT || blockNotesIn(wanted)?.length !== known.length + added.length)
    return undefined
  return replaceText(root, path, text, wanted) ? path : undefined
}
