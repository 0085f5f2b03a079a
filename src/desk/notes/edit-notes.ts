import { dayIn } from '../../ground/basics/day-in.ts'
import { YAML_LIMIT } from '../../ground/basics/limits.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { type AlignedArticle, isField } from '../../model.ts'
import { compose } from '../../read/decode-text.ts'
import { replaceText } from '../../write/replace-text.ts'
import { setYamlList } from '../../write/set-yaml-list.ts'
import type { NotesEdit } from '../api/edits.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { savedNow } from '../rows/saved-now.ts'
import { type BlockNote, readNotes } from './read-notes.ts'

/** Adds a note about a block to an article's `notes.yml`, or takes one out; the others keep their lines. Throws DeskRefusal. */
export function editNotes(desk: Desk, key: string, edit: NotesEdit): Saved {
  const { refusals } = textsOf(desk.language).desk
  const { article } = desk.open(key)
  const { path, text, notes } = readNotes(desk.root, article)
  if (notes === undefined) throw new DeskRefusal(409, 'notes-unreadable', refusals.notesUnreadable(path).message)
  const change = 'remove' in edit ? taking(notes, edit, article, desk) : adding(edit, article, desk)
  if (change === undefined) throw new DeskRefusal(409, 'note-gone', refusals.noteGone)
  const written = setYamlList(text ?? '', change)
  if (Buffer.byteLength(written) > YAML_LIMIT) throw new DeskRefusal(413, 'notes-full', refusals.notesFull(path))
  if (!replaceText(desk.root, path, text, written)) throw new DeskRefusal(409, 'conflict', refusals.notesChanged)
  void desk.wrote([path])
  return savedNow(desk, key)
}

/** What the entries of the file are to be of those that are there. */
type NotesChange = (entries: readonly unknown[]) => readonly unknown[]

/** Undefined where the article has no such block. Throws DeskRefusal (400) where the note says nothing. */
function adding(
  { block, by, text }: Extract<NotesEdit, { text: string }>,
  { beads }: AlignedArticle,
  desk: Desk,
): NotesChange | undefined {
  if (text.trim() === '') throw new DeskRefusal(400, 'note-empty', textsOf(desk.language).desk.refusals.noteEmpty)
  if (!isField(block) && !beads.some(({ ids }) => ids.includes(block))) return undefined
  const date = dayIn(desk.now(), desk.newsroom()?.settings.timezone)
  return (entries) => [...entries, { block, by: by.trim() || desk.by, date, text: compose(text.trim()) }]
}

/** Undefined where the block, or what was merged into it, has no such note. Who wrote it is told by id or by name. */
function taking(
  notes: readonly BlockNote[],
  { block, remove }: Extract<NotesEdit, { remove: unknown }>,
  { beads }: AlignedArticle,
  desk: Desk,
): NotesChange | undefined {
  const people = desk.newsroom()?.records.people
  const ids = beads.find(({ ids }) => ids.includes(block))?.ids ?? [block]
  const gone =
    typeof remove === 'number'
      ? notes.filter((note) => note.block === block)[remove]
      : notes.find(
          ({ block, by, date, text }) =>
            ids.includes(block) &&
            (by === remove.by || people?.get(by)?.name === remove.by) &&
            date === remove.date &&
            text === remove.text,
        )
  return gone && ((entries) => entries.filter((_, index) => notes[index] !== gone))
}
