import { type BlockField, blockFields } from './block-field.ts'
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
  for (const each of new Set([text, escapedLines(text, field.text)])) {
    const lines = writeField(field, each)
    const change = changeUnits(edition, [field.start, field.end], [lines], {
      at,
      gone: 1,
      come: [(unit) => unit.shape === shape],
    })
    if ('edition' in change && readsBack(change.edition, field, lines)) return change
  }
  return { refused: 'kind' }
}

/** Whether nothing of the lines became a mark: they are all of a block that begins as it did. */
function readsBack(edition: WritableEdition, { start, lines: [first] }: BlockField, lines: string): boolean {
  const after = blockFields(edition).find((field) => field.start === start)
  const [before, now] = [first, after?.lines[0]].map((line) => line?.prefix.trimEnd())
  return after?.end === start + lines.length && now === before
}
