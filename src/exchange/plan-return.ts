import type { DeskRow } from '../desk/api/rows.ts'
import type { AlignedArticle } from '../model.ts'
import { planUnit, type ReturnPlan } from './plan-unit.ts'
import type { ReturnNote } from './return-note.ts'
import type { ReturnedUnit } from './returned-unit.ts'

/** What is to be written of the units that came back: what nobody translated changes nothing. */
export function planReturn(
  units: readonly ReturnedUnit[],
  article: AlignedArticle,
  rows: readonly DeskRow[],
): ReturnPlan {
  const seen = new Set<string>()
  const plans = units.map((unit): ReturnPlan => {
    const row = rows.find(({ id }) => id === unit.id) ?? rows.find((each) => hasBases(each, unit))
    if (row === undefined) return { edits: [], notes: [{ kind: 'unit-unknown', block: unit.id }] }
    if (seen.has(row.id)) return { edits: [], notes: [{ kind: 'unit-twice', block: unit.id }] }
    seen.add(row.id)
    return planUnit(unit, row, article)
  })
  const absent = rows.filter(({ id, state }) => state === 'todo' && !seen.has(id))
  return {
    edits: plans.flatMap(({ edits }) => edits),
    notes: [
      ...plans.flatMap(({ notes }) => notes),
      ...absent.map(({ id }): ReturnNote => ({ kind: 'untranslated', block: id })),
    ],
  }
}

/** What is named by its source, and nothing was recorded of, has another name when that changed; its translation is known again. */
const hasBases = ({ translation }: DeskRow, { bases }: ReturnedUnit): boolean =>
  translation.every(({ base }, part) => base !== '' && base === bases[part])
