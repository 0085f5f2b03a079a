import { parseLine } from '../../ground/body/parse-line.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { BeadRow } from '../../ground/rows/bead-rows.ts'
import {
  type AlignedArticle,
  FIELD_PATHS,
  type FieldId,
  fieldText,
  isField,
  type Language,
  type PairedEdition,
  type SideName,
} from '../../model.ts'
import { blockFields } from '../../write/blocks/block-field.ts'
import type { RowPart } from '../api/rows.ts'
import { hashOfText } from './hash-of-text.ts'
import { shownLine, shownStretches } from './shown-stretches.ts'

/** What is not translated yet. */
const NOTHING: RowPart = { text: '', base: '', shown: [] }

/** The parts of a row's side; of the source's own words in a translation nothing is shown but where they stand. */
export function rowParts(row: BeadRow, side: SideName, article: AlignedArticle, language: Language): RowPart[] {
  const edition = article[side]
  if (edition === undefined) return []
  const parts = isField(row.id) ? fieldParts(edition, row.id) : blockParts(row, side, edition, language)
  if (side === 'source') return parts
  if (parts.length === 0) return [NOTHING]
  return row.state === 'todo' ? parts.map((part) => ({ ...part, text: '', shown: [] })) : parts
}

function fieldParts(edition: PairedEdition, id: FieldId): RowPart[] {
  const text = fieldText(edition, id)
  if (text === undefined) return []
  const { start, end } = edition.placeOf(FIELD_PATHS[id])
  const written = edition.file.text.slice(start.offset, end.offset)
  const shown = id === 'fm-caption' ? shownLine(parseLine(text)) : text === '' ? [] : [{ text }]
  return [{ text, base: hashOfText(written), shown }]
}

function blockParts({ bead }: BeadRow, side: SideName, edition: PairedEdition, language: Language): RowPart[] {
  const fields = blockFields(edition)
  return bead[side].flatMap((index) => {
    const field = fields[index]
    if (field === undefined) return []
    const { block, text, start, end, isShared } = field
    const base = hashOfText(edition.file.text.slice(start, end))
    const readOnly = isShared ? { readOnly: textsOf(language).desk.edit.elsewhere } : {}
    return [{ text, base, shown: shownStretches(block), ...readOnly }]
  })
}
