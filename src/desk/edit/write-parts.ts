import { type AlignedArticle, editionsOf, type Language } from '../../model.ts'
import type { WritableEdition } from '../../write/blocks/read-anew.ts'
import { replaceText } from '../../write/replace-text.ts'
import { hashOfText } from '../rows/hash-of-text.ts'
import { changePart } from './change-part.ts'
import { conflictWith, refusalOf } from './edit-refusals.ts'
import type { FileChange } from './file-change.ts'
import { type FoundPart, findPart, type PartAsked } from './find-part.ts'
import { appendHistory } from './history-file.ts'
import { noEdition } from './no-edition.ts'
import { openedLock } from './opened-lock.ts'
import { withMachine } from './with-machine.ts'
import type { Writer } from './writer.ts'

/** A text that a part is to have. */
export interface PartEdit extends PartAsked {
  text: string
}

/** What was written. */
export interface PartsWritten {
  files: FileChange[]
  /** Of each edit the base of its part; '' of a text beside the body, or where nothing stands any more. */
  bases: string[]
}

/**
 * Writes texts into parts of an article, all of them or none: first `open` into the lines of their rows, then what is
 * replaced into the history, then the editions. Undefined where a file is another than was read: nothing of it is lost, and
 * the article is to be opened again. Throws DeskRefusal: 409 where a part is another than it was seen, 400 where a text
 * cannot stand there.
 */
export function writeParts(
  writer: Writer,
  article: AlignedArticle,
  edits: readonly PartEdit[],
  isMachine = false,
): PartsWritten | undefined {
  const { language } = writer
  const all = edits.map((edit) => {
    const found = findPart(article, edit, language)
    if (found === undefined) throw noEdition(article, edit.edition, language)
    if ('other' in found) throw conflictWith(edit, found, language)
    return { edit, found, base: found.part.base }
  })
  const wanted = all.filter(({ edit, found }) => edit.text !== found.part.text)
  const texts = new Map<Language, WritableEdition>()
  for (const each of [...wanted].sort((a, b) => placeOf(b.found) - placeOf(a.found))) {
    const { edit, found } = each
    const change = changePart(found, texts.get(edit.edition) ?? found.edition, edit.text, article)
    if ('refused' in change) throw refusalOf(found, change.refused, language)
    texts.set(edit.edition, change.edition)
    each.base = change.lines === '' ? '' : hashOfText(change.lines)
  }
  const changed = editionsOf(article).flatMap((edition): FileChange[] => {
    const { language, file } = edition
    const after = texts.get(language)?.file.text ?? file.text
    if (after === file.text) return []
    return [{ path: file.path, before: file.text, after: isMachine ? withMachine(after, edition) : after }]
  })
  if (changed.length === 0) return { files: [], bases: all.map(({ base }) => base) }
  const ids = new Set(wanted.map(({ found }) => found.row.id))
  const entries = wanted.map(({ edit, found }) => ({ found, wrote: edit.text }))
  const files = writeEditions(writer, article, { changed, ids, entries, isMachine })
  return files && { files, bases: all.map(({ base }) => base) }
}

/** Texts beside the body first, which move all below them; then from the last block to the first. */
const placeOf = ({ index, row }: FoundPart): number => index ?? (row.number === null ? Infinity : -1)

/** What is to be written of an article. */
interface Writing {
  changed: readonly FileChange[]
  /** Of the rows that somebody is at work on from now on. */
  ids: ReadonlySet<string>
  /** What is replaced. */
  entries: readonly { found: FoundPart; wrote: string }[]
  isMachine?: boolean
}

/** Writes editions of an article in the order in which nothing is lost; undefined where one is another than was read. */
export function writeEditions(
  writer: Writer,
  article: AlignedArticle,
  { changed, ids, entries, isMachine = false }: Writing,
): FileChange[] | undefined {
  const files = [...openedLock(article, ids, { isMachine }), ...changed]
  const replaced = entries.map(({ found: { edition, row, at, part }, wrote }) => ({
    ...{ edition: edition.language, block: row.id, part: at },
    ...{ before: part.text, wrote },
  }))
  appendHistory(writer, article, replaced)
  const areWritten = files.every(({ path, before, after }) =>
    replaceText(writer.root, path, before ?? undefined, after),
  )
  return areWritten ? files : undefined
}
