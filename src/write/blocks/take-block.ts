import { blockFields } from './block-field.ts'
import { type BodyChange, changeUnits, unitOf } from './change-units.ts'
import type { WritableEdition } from './read-anew.ts'

/** An edition without one of its blocks; of the blank lines around it those before stay. */
export function takeBlock(edition: WritableEdition, index: number): BodyChange {
  const field = blockFields(edition)[index]
  const at = field ? unitOf(edition, field.block) : -1
  if (field === undefined || field.isShared || at < 0) return { refused: 'shared' }
  const { text } = edition.file
  const before = /(?:^|\n)([ \t]*\n)*$/.exec(text.slice(0, field.start))?.[0] ?? ''
  const after = /^\n([ \t]*\n)*/.exec(text.slice(field.wholeEnd))?.[0] ?? ''
  const isLast = text.slice(field.wholeEnd).trim() === ''
  const hasBlank = (around: string) => around.split('\n').length > 2
  const start = isLast && hasBlank(before) ? field.start - before.length + 1 : field.start
  const end =
    field.wholeEnd + (isLast || (hasBlank(before) && hasBlank(after)) ? after.length : Math.min(1, after.length))
  return changeUnits(edition, [start, end], [''], { at, gone: 1, come: [] })
}
