import { remember } from '../../ground/basics/remember.ts'
import type { Block } from '../../model.ts'
import { readAnew, type WritableEdition } from './read-anew.ts'
import { type BodyUnit, unitsOf } from './units-of.ts'

/** Why a block is not written: it shares its lines, would be another kind, another block would differ, there is none beside it. */
export type BodyRefusal = 'shared' | 'kind' | 'alone'

/** An edition after a change of its body, and the lines that were written there; or why there is none. */
export type BodyChange = { edition: WritableEdition; lines: string } | { refused: BodyRefusal }

/** What is to become of some units, one after the other: the others stay as they are. */
export interface UnitChange {
  at: number
  gone: number
  come: readonly ((unit: BodyUnit) => boolean)[]
}

/** The units of an edition. */
export const unitsIn = remember(({ body, file }: WritableEdition): readonly BodyUnit[] => unitsOf(body, file.text))

/** Which of the units a block is; -1 of one within another. */
export const unitOf = (edition: WritableEdition, block: Block): number =>
  unitsIn(edition).findIndex(({ node }) => node === block.node)

/** The first of several ways to write lines between two offsets after which just these units are others. */
export function changeUnits(
  edition: WritableEdition,
  [start, end]: readonly [start: number, end: number],
  ways: readonly string[],
  change: UnitChange,
): BodyChange {
  const { text } = edition.file
  for (const lines of ways) {
    const after = readAnew(edition, text.slice(0, start) + lines + text.slice(end))
    if (after && isChanged(unitsIn(edition), unitsIn(after), change)) return { edition: after, lines }
  }
  return { refused: 'kind' }
}

function isChanged(before: readonly BodyUnit[], after: readonly BodyUnit[], { at, gone, come }: UnitChange): boolean {
  if (after.length !== before.length - gone + come.length) return false
  return after.every((unit, index) => {
    const wanted = come[index - at]
    if (index >= at && wanted) return wanted(unit)
    const was = before[index < at ? index : index - come.length + gone]
    return was !== undefined && was.shape === unit.shape && was.source === unit.source
  })
}
