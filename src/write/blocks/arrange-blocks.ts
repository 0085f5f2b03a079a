import { type BlockField, blockFields } from './block-field.ts'
import { type BodyChange, changeUnits, unitOf, unitsIn } from './change-units.ts'
import type { WritableEdition } from './read-anew.ts'
import { escapedLines, typedLines } from './typed-lines.ts'
import { writeField } from './write-field.ts'

/** What can be parted, joined and moved: the marks of numbered lists count, and notes stand where they are pointed to. */
const ARRANGED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'quotation'])
const NUMBERED = /^\s*\d/

interface Placed {
  field: BlockField
  at: number
  shape: string
  source: string
}

function placedAt(edition: WritableEdition, index: number, isMoved = false): Placed | undefined {
  const field = blockFields(edition)[index]
  const at = field ? unitOf(edition, field.block) : -1
  const unit = unitsIn(edition)[at]
  if (field === undefined || unit === undefined || field.isShared) return undefined
  const isArranged = ARRANGED.has(field.block.kind) || (isMoved && field.block.kind !== 'footnote')
  const isNumbered = field.block.kind === 'item' && NUMBERED.test(field.lines[0]?.prefix ?? '')
  return isArranged && !isNumbered ? { field, at, ...unit } : undefined
}

/** An edition with one of its blocks, whose text may be another by now, in two: before and after a place in that text. */
export function splitBlock(edition: WritableEdition, index: number, wanted: string, place: number): BodyChange {
  const placed = placedAt(edition, index)
  if (placed === undefined) return { refused: 'shared' }
  const { field, at, shape } = placed
  const [first, second] = [wanted.slice(0, place), wanted.slice(place)].map((half) =>
    typedLines(half, { block: field.block, text: '' }),
  )
  if (!first || !second) return { refused: 'alone' }
  const isTight = field.block.kind === 'item' && !/^\n[ \t]*\n/.test(edition.file.text.slice(field.wholeEnd))
  const ways = [second, escapedLines(second, '')].map(
    (half) =>
      `${writeField(field, first)}${isTight ? '\n' : '\n\n'}${writeField({ ...field, text: '', lines: field.lines.slice(0, 1) }, half)}`,
  )
  const isAlike = (unit: { shape: string }) => unit.shape === shape
  return changeUnits(edition, [field.start, field.end], ways, { at, gone: 1, come: [isAlike, isAlike] })
}

/** An edition with a block, whose text may be another by now, and the one below it as one. */
export function joinBlocks(edition: WritableEdition, index: number, wanted: string): BodyChange {
  const [upper, lower] = [placedAt(edition, index), placedAt(edition, index + 1)]
  if (lower === undefined) return { refused: upper ? 'alone' : 'shared' }
  if (upper === undefined) return { refused: 'shared' }
  if (upper.shape !== lower.shape || lower.at !== upper.at + 1) return { refused: 'alone' }
  const { field, at, shape } = upper
  const between = field.block.kind === 'quotation' ? '\n' : ' '
  const joined = `${typedLines(wanted, field)}${between}${lower.field.text}`
  return changeUnits(edition, [field.start, lower.field.end], [writeField(field, joined)], {
    at,
    gone: 2,
    come: [(unit) => unit.shape === shape],
  })
}

/** An edition with a block and the one below it in the other order. */
export function swapBlocks(edition: WritableEdition, index: number): BodyChange {
  const [upper, lower] = [placedAt(edition, index, true), placedAt(edition, index + 1, true)]
  if (upper === undefined || lower === undefined) return { refused: 'shared' }
  if (lower.at !== upper.at + 1) return { refused: 'alone' }
  const { text } = edition.file
  const linesOf = ({ field }: Placed) => text.slice(field.start, field.wholeEnd)
  const between = text.slice(upper.field.wholeEnd, lower.field.start)
  const is = (placed: Placed) => (unit: { shape: string; source: string }) =>
    unit.shape === placed.shape && unit.source === placed.source
  return changeUnits(edition, [upper.field.start, lower.field.wholeEnd], [linesOf(lower) + between + linesOf(upper)], {
    at: upper.at,
    gone: 2,
    come: [is(lower), is(upper)],
  })
}
