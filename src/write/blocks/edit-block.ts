import { blockFields } from './block-field.ts'
import { type BodyChange, changeUnits, unitOf, unitsIn } from './change-units.ts'
import type { WritableEdition } from './read-anew.ts'
import { escapedLines, typedLines } from './typed-lines.ts'
import { writeField } from './write-field.ts'

/** An edition with another text in one of its blocks, which stays what it is. */
export function editBlock(edition: WritableEdition, index: number, wanted: string): BodyChange {
  const field = blockFields(edition)[index]
  const at = field ? unitOf(edition, field.block) : -1
  const shape = unitsIn(edition)[at]?.shape
  if (field === undefined || field.isShared || shape === undefined) return { refused: 'shared' }
  const text = typedLines(wanted, field)
  const ways = [text, escapedLines(text, field.text)].map((each) => writeField(field, each))
  return changeUnits(edition, [field.start, field.end], ways, {
    at,
    gone: 1,
    come: [(unit) => unit.shape === shape],
  })
}
