import { isExplained } from './is-explained.ts'
import { isSuspect } from './is-suspect.ts'
import type { Counted, Difference, Sides } from './types.ts'

/** A bead after its equal quantities have been paired. */
export interface Leftover {
  sides: Sides
  left: readonly [source: readonly Counted[], translation: readonly Counted[]]
}

/**
 * What a bead's leftovers tell. `near` are the beads around, which may hold what this one lacks; `everywhere` the keys
 * of all leftovers of the article, by side.
 */
export function leftDifferences(
  bead: Leftover,
  near: readonly Leftover[],
  everywhere: readonly ReadonlySet<string>[],
): Difference[] {
  const unexplained = ([0, 1] as const).map((side) => {
    const other = side === 0 ? 1 : 0
    const nearKeys = new Set(near.flatMap(({ left }) => left[other].flatMap(({ keys }) => keys)))
    const isElsewhere = ({ keys }: Counted, places: ReadonlySet<string> | undefined) =>
      keys.some((key) => places?.has(key))
    return bead.left[side].filter(
      (counted) =>
        counted.weight !== 'hint' &&
        !isElsewhere(counted, nearKeys) &&
        !(isSpecific(counted) && isElsewhere(counted, everywhere[other])) &&
        !isExplained(counted, bead.sides[other]),
    )
  })
  const differences: Difference[] = []
  const used = new Set<Counted>()
  for (const side of [0, 1] as const) {
    const other = side === 0 ? 1 : 0
    for (const counted of unexplained[side] ?? []) {
      if (used.has(counted)) continue
      const suspects = bead.left[other].filter((each) => !used.has(each) && isSuspect(counted, each))
      const suspect = suspects.find((each) => unexplained[other]?.includes(each)) ?? suspects[0]
      if (suspect) used.add(suspect)
      else if (counted.weight !== 'figure') continue
      const [there, here] = side === 0 ? [counted, suspect] : [suspect, counted]
      differences.push({ check: checkOf(counted, suspect), here, there, opposite: bead.sides[other] })
    }
  }
  return differences.length > 0 ? differences : swapped(bead)
}

/** "between 2023 and 2023": the same figures in order but one, which the text opposite has too, only elsewhere. */
function swapped({ sides, left }: Leftover): Difference[] {
  if (!left.every((side) => side.some(isFigure))) return []
  const [theirs = [], ours = []] = sides.map((blocks) =>
    blocks.flatMap(({ quantities }) => quantities.filter(isFigure)),
  )
  if (theirs.length !== ours.length || ours.length < 2) return []
  const [wrong, ...more] = theirs.flatMap((there, index) => {
    const here = ours[index]
    return here && !here.keys.some((key) => there.keys.includes(key)) ? [{ here, there }] : []
  })
  if (!wrong || more.length > 0 || !isSuspect(wrong.there, wrong.here)) return []
  return [{ check: checkOf(wrong.there, wrong.here), ...wrong, opposite: [] }]
}

const isFigure = ({ weight }: Counted): boolean => weight === 'figure'

/** Found again far away it is the same one: not so a small number. */
const isSpecific = ({ values, kind }: Counted): boolean =>
  kind === 'parts' || values.some((value) => value > 99 || !Number.isInteger(value))

function checkOf(counted: Counted, suspect: Counted | undefined): Difference['check'] {
  if (counted.kind !== 'number') return counted.kind === 'label' ? 'number-mismatch' : 'date-mismatch'
  const isDated = ({ role }: Counted) => role === 'year' || role === 'day' || role === 'decade'
  return isDated(counted) && isDated(suspect ?? counted) ? 'date-mismatch' : 'number-mismatch'
}
