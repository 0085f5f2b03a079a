import type { DeskRow } from '../desk/api/rows.ts'
import type { AlignedArticle } from '../model.ts'
import { blocksOfRow, kindOfPart } from './blocks-of-row.ts'
import { labelsOf } from './labels-of.ts'
import { arePiecesAlike } from './pieces/are-pieces-alike.ts'
import { joinParts, splitParts } from './pieces/join-parts.ts'
import { markOf } from './pieces/mark-of.ts'
import { nameCodes } from './pieces/name-codes.ts'
import type { Code, TextPiece } from './pieces/text-piece.ts'
import { tidyPieces } from './pieces/tidy-pieces.ts'
import { writePieces } from './pieces/write-pieces.ts'
import { piecesOfRow } from './pieces-of-row.ts'
import type { ReturnNote } from './return-note.ts'
import { codesWithout, type ReturnedUnit } from './returned-unit.ts'
import { sourceBefore } from './source-before.ts'

/** A part of a row that comes back with another text; several where a tool made several blocks of what was none yet. */
export interface ReturnedEdit {
  block: string
  part: number
  /** Of the part as it went out. */
  base: string
  texts: readonly [string, ...string[]]
}

/** What comes of units: edits of the translation, and what is told. */
export interface ReturnPlan {
  edits: ReturnedEdit[]
  notes: ReturnNote[]
}

const NOTHING = markOf([])

/** What is to be written of a unit of a row. */
export function planUnit(unit: ReturnedUnit, row: DeskRow, article: AlignedArticle): ReturnPlan {
  const { id, state } = row
  const before = sourceBefore(row)
  const ours = [...row.notes.map(({ text }) => text), ...(before ? [before] : [])]
  const only = (...notes: ReturnNote[]): ReturnPlan => ({ edits: [], notes: [...notes, ...said] })
  const said = unit.notes
    .filter((text) => text.trim() !== '' && !ours.some((note) => text.includes(note)))
    .map((text): ReturnNote => ({ kind: 'note', block: id, text }))
  const today = piecesOfRow(row, 'translation', article)
  const [here, there] = nameCodes(joinParts(piecesOfRow(row, 'source', article)), joinParts(today))
  const untouched = () => (state === 'todo' ? only({ kind: 'untranslated', block: id }) : only())
  if (unit.target === undefined) return untouched()
  const { pieces, lost } = tidyPieces(unit.target)
  const wasBegun = unit.mark !== NOTHING
  const isUntouched = [unit.target, pieces].some((each) => markOf(each) === unit.mark || arePiecesAlike(each, there))
  // A tool that fills in the source has translated nothing.
  if (isUntouched || (!wasBegun && arePiecesAlike(pieces, unit.source))) return untouched()
  if (row.translation.some(({ readOnly }) => readOnly !== undefined)) return only({ kind: 'fixed', block: id })
  if (wasBegun && unit.unfinished > 0) return only({ kind: 'segments-missing', block: id })
  const parts = splitParts(pieces)
  const expected = row.translation.length
  if (parts.length !== expected && expected > 1)
    return only({ kind: 'parts', block: id, found: parts.length, expected })
  const texts = textsOf(parts, row, article)
  if (texts === undefined) return only({ kind: 'marks', block: id })
  const base = (part: number) => ({ block: id, part, base: unit.bases[part] ?? '' })
  // What the translation lacked when it went out is no loss.
  const lacked = new Set(wasBegun ? codesWithout(here, there).map((code) => code.id) : [])
  const gone = codesWithout(unit.source, pieces).filter((code) => !lacked.has(code.id))
  const codes = [...new Set([...[...gone, ...lost].map((code) => nameOfCode(code, unit.source)), ...unit.unknown])]
  return {
    edits:
      expected === 1
        ? [{ ...base(0), texts }]
        : texts.flatMap((text, part): ReturnedEdit[] =>
            arePiecesAlike(parts[part] ?? [], today[part] ?? []) ? [] : [{ ...base(part), texts: [text] }],
          ),
    notes: [
      ...(codes.length > 0 ? [{ kind: 'codes-lost' as const, block: id, codes }] : []),
      ...(unit.unfinished > 0 ? [{ kind: 'unfinished' as const, block: id, sentences: unit.unfinished }] : []),
      ...(arePiecesAlike(unit.source, here) ? [] : [{ kind: 'source-changed' as const, block: id }]),
      ...said,
    ],
  }
}

/** A code as it is written: of a pair both ends. */
function nameOfCode({ id, role, data }: Code, source: readonly TextPiece[]): string {
  if (role === 'alone') return data
  const ends = source.filter((piece): piece is Code => typeof piece !== 'string' && piece.id === id)
  return ends.map((end) => end.data).join('…')
}

function textsOf(
  parts: readonly TextPiece[][],
  { id, kind }: DeskRow,
  article: AlignedArticle,
): [string, ...string[]] | undefined {
  const { translation } = article
  if (translation === undefined) return undefined
  const [own, others] = [labelsOf(translation), labelsOf(article.source)]
  // A note that only the source has yet: its mark comes before its text.
  const labels = { links: [...own.links, ...others.links], notes: [...own.notes, ...others.notes] }
  const blocks = blocksOfRow(id, 'translation', article)
  const texts = parts.map((pieces, part) =>
    writePieces(pieces, kindOfPart(blocks[part] ?? blocks[0], id, kind), labels)?.trim(),
  )
  return texts.includes(undefined) ? undefined : (texts as [string, ...string[]])
}
