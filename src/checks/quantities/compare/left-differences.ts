import { countsAnew, isCounting } from './is-counting.ts'
import { isExplained } from './is-explained.ts'
import { isOfSameSort, isSuspect, sortOf } from './is-suspect.ts'
import { isVersion } from './is-version.ts'
import type { Counted, CountedBlock, Difference, Sides } from './types.ts'

/** A bead after its equal quantities have been paired. */
export interface Leftover {
  sides: Sides
  left: readonly [source: readonly Counted[], translation: readonly Counted[]]
}

/** How many characters apart, for their place in the bead, two numbers may stand of which one is a slip. */
const FAR = 200

/** So many of a side are compared: whoever mends these runs the checks again. */
const MOST = 200

/**
 * What a bead's leftovers tell. `near` are the beads around, which may hold what this one lacks; `everywhere` the keys
 * of all leftovers of the article, by side.
 */
export function leftDifferences(
  whole: Leftover & { notes: Sides },
  near: readonly Leftover[],
  everywhere: readonly ReadonlySet<string>[],
): Difference[] {
  const bead = { ...whole, left: [tellingIn(whole.left[0]), tellingIn(whole.left[1])] as const }
  if (bead.left.every((side) => side.length === 0)) return []
  const unexplained = ([0, 1] as const).map((side) => {
    const other = side === 0 ? 1 : 0
    const sorts = new Set(bead.left[other].map(sortOf))
    const said = bead.left[side].filter((counted) => isSaid(counted) || sorts.has(sortOf(counted) ?? ''))
    if (said.length === 0) return said
    const isIn = (keys: ReadonlySet<string> | undefined, counted: Counted) => counted.keys.some((key) => keys?.has(key))
    const around = near.flatMap(({ left }) => left[other])
    const nearKeys = new Set(around.flatMap(({ keys }) => keys))
    const saidNear = new Set(around.filter(isSaid).flatMap(({ keys }) => keys))
    const isNear = (counted: Counted) =>
      isIn(countsAnew(counted) ? saidNear : nearKeys, counted) &&
      (counted.role !== 'ordinal' || around.some((each) => isSameOrder(each, counted)))
    return said.filter(
      (counted) =>
        !isNear(counted) &&
        !(isSpecific(counted) && isIn(everywhere[other], counted)) &&
        !isExplained(counted, [...bead.sides[other], ...bead.notes[other]]),
    )
  })
  if (bead.left.every((side) => !side.some(isFigure)) && unexplained.every((side) => side.length === 0)) return []
  const differences: Difference[] = []
  const used = new Set<Counted>()
  for (const side of [0, 1] as const) {
    const other = side === 0 ? 1 : 0
    for (const counted of unexplained[side] ?? []) {
      if (used.has(counted)) continue
      const suspects = bead.left[other].filter(
        (each) => !used.has(each) && isSuspect(counted, each) && !areApart(counted, side, each, bead.sides),
      )
      const sure = suspects.find((each) => unexplained[other]?.includes(each))
      const suspect =
        sure ??
        suspects.find(
          (each) => isOfSameSort(counted, each) || (isSaid(counted) && (isSaid(each) || sortOf(each) === undefined)),
        )
      if (suspect) used.add(suspect)
      const [opposite] = bead.sides[other]
      if (suspect) differences.push(side === 0 ? conflict(counted, suspect) : conflict(suspect, counted))
      else if (opposite && [isFigure, isCounting, isVersion].some((isTold) => isTold(counted)))
        differences.push(lonely(counted, side, opposite))
    }
  }
  return differences.length > 0 ? differences : swapped(bead)
}

/** Whether a number may say an order: not the article "un" for "first", nor a triangle for the third. */
const isSameOrder = (each: Counted, ordinal: Counted): boolean =>
  each.keys.some((key) => ordinal.keys.includes(key)) && (each.weight !== 'hint' || each.role === 'ordinal')

const isSaid = ({ weight }: Counted): boolean => weight !== 'hint'

/** Those that are said, and hints at a measure, which other measures contradict. */
const tellingIn = (left: readonly Counted[]): Counted[] =>
  left
    .filter((counted) => isSaid(counted) || counted.unit !== undefined || sortOf(counted) !== undefined)
    .slice(0, MOST)

/** Whether two numbers of nothing in particular stand at places of the bead that have nothing to do with each other. */
function areApart(counted: Counted, side: 0 | 1, other: Counted, sides: Sides): boolean {
  if (![counted, other].every(isCommonplace)) return false
  const [mine, theirs] = [placeIn(counted, sides[side]), placeIn(other, sides[side === 0 ? 1 : 0])]
  return Math.abs(mine.share - theirs.share) * Math.max(mine.length, theirs.length) > FAR
}

/** How far into the blocks a quantity stands, and how long they are in characters. */
function placeIn({ at, start }: Counted, blocks: readonly CountedBlock[]): { share: number; length: number } {
  const before = blocks.slice(0, blocks.indexOf(at)).reduce((sum, { map }) => sum + map.text.length, 0)
  const length = blocks.reduce((sum, { map }) => sum + map.text.length, 0)
  return { share: (before + start) / length, length }
}

const conflict = (there: Counted, here: Counted): Difference => ({
  check: checkOf(there, here),
  kind: 'other',
  here,
  there,
})

const lonely = (counted: Counted, side: 0 | 1, opposite: CountedBlock): Difference => ({
  check: checkOf(counted, counted),
  ...(side === 0 ? { kind: 'missing', there: counted, opposite } : { kind: 'extra', here: counted, opposite }),
})

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
  return [conflict(wrong.there, wrong.here)]
}

/** Such numbers stand in any text, and prove nothing by being like another. */
const isCommonplace = ({ kind, values, role, percent, currency, unit }: Counted): boolean =>
  kind === 'number' && (values[0] ?? 0) <= 100 && !role && !percent && !currency && !unit

const isFigure = ({ weight }: Counted): boolean => weight === 'figure'

/** Found again far away it is the same one: not so a small number. */
const isSpecific = ({ values, kind }: Counted): boolean =>
  kind === 'parts' || values.some((value) => value > 99 || !Number.isInteger(value))

function checkOf(there: Counted, here: Counted): Difference['check'] {
  if (there.kind !== 'number') return there.kind === 'label' ? 'number-mismatch' : 'date-mismatch'
  const isDated = ({ role }: Counted) => role === 'year' || role === 'day' || role === 'decade'
  return isDated(there) && isDated(here) ? 'date-mismatch' : 'number-mismatch'
}
