import type { DeskProblem } from '../../api/rows.ts'

/**
 * Of the problems shown, those that are left: a problem goes at once when it is mended, but one that only reads otherwise by
 * now stays as it was told until there is a pause.
 */
export function mendedOnly(shown: readonly DeskProblem[], found: readonly DeskProblem[]): readonly DeskProblem[] {
  const left = [...found]
  const take = (fits: (problem: DeskProblem) => boolean): DeskProblem | undefined => {
    const index = left.findIndex(fits)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  // Those that read the same are known again first, at the places that they have by now.
  const same = shown.map((old) => take((each) => isSame(each, old)))
  return shown.flatMap((old, index) => {
    const now = same[index] ?? (take((each) => each.check === old.check && each.edition === old.edition) && old)
    return now ?? []
  })
}

const isSame = (a: DeskProblem, b: DeskProblem): boolean =>
  a.check === b.check && a.edition === b.edition && a.part === b.part && a.message === b.message
