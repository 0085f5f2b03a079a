import { beadRows } from '../../ground/rows/bead-rows.ts'
import { type AlignedArticle, FIELD_PATHS, isField, type SideName } from '../../model.ts'
import { blockFields } from '../../write/blocks/block-field.ts'
import type { BodyChange } from '../../write/blocks/change-units.ts'
import { editBlock } from '../../write/blocks/edit-block.ts'
import { insertBlock } from '../../write/blocks/insert-block.ts'
import { readAnew, type WritableEdition } from '../../write/blocks/read-anew.ts'
import { takeBlock } from '../../write/blocks/take-block.ts'
import { setDetails, tidyDetail } from '../details/set-details.ts'
import type { FoundPart } from './find-part.ts'

/** `edition`, into which others may have been written by now below this part, with another text in a part. */
export function changePart(
  found: FoundPart,
  edition: WritableEdition,
  text: string,
  article: AlignedArticle,
): BodyChange {
  const { row, index, side } = found
  if (isField(row.id)) return changeField(found, edition, text)
  const isEmpty = text.trim() === ''
  if (index !== undefined) return isEmpty ? emptied(found, edition, index, article) : editBlock(edition, index, text)
  const like = article.source.blocks[row.bead.source[found.at] ?? row.bead.source[0] ?? -1]
  if (like === undefined || side === 'source' || isEmpty) return { refused: 'alone' }
  return insertBlock(edition, blockBefore(article, side, row.id), like, text)
}

function changeField({ row, edition: own }: FoundPart, edition: WritableEdition, text: string): BodyChange {
  const path = isField(row.id) ? FIELD_PATHS[row.id] : []
  const value = tidyDetail(text.replace(/(?<!\s)\s*\n\s*/g, ' '))
  const written = setDetails(Buffer.from(edition.file.text), [{ path, value }], own.draft).toString()
  const after = readAnew(edition, written)
  return after ? { edition: after, lines: '' } : { refused: 'kind' }
}

/** A draft has the source's words where nothing is translated; elsewhere the lines go. */
function emptied(
  { row, side, edition: own }: FoundPart,
  edition: WritableEdition,
  index: number,
  article: AlignedArticle,
) {
  const [source, ...others] = row.bead.source.flatMap((at) => blockFields(article.source)[at] ?? [])
  const isAlone = side === 'translation' && source && others.length === 0 && row.bead.translation.length === 1
  const back = own.draft && isAlone ? editBlock(edition, index, source.text) : undefined
  return back && 'edition' in back ? back : takeBlock(edition, index)
}

/** The last block of the rows before one that have any on that side. */
const blockBefore = (article: AlignedArticle, side: SideName, id: string): number | undefined => {
  const rows = beadRows(article).filter((row) => !isField(row.id))
  const before = rows.slice(
    0,
    rows.findIndex((row) => row.id === id),
  )
  return before.flatMap(({ bead }) => bead[side]).at(-1)
}
