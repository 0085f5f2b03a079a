import type { AlignedArticle } from '../../../model.ts'
import { attributeDifferences } from './attribute-differences.ts'
import { countedBlocks } from './counted-blocks.ts'
import { isExplained } from './is-explained.ts'
import { isSuspect } from './is-suspect.ts'
import { pairQuantities } from './pair-quantities.ts'
import type { Counted, CountedBlock, Difference, Sides } from './types.ts'

/** How many beads to either side may hold what a bead lacks. */
const NEAR = 2

const known = new WeakMap<AlignedArticle, Difference[]>()

/** In what the two editions count, measure and date differently; worked out once for all checks of the group. */
export function differencesOf(article: AlignedArticle): Difference[] {
  const differences = known.get(article) ?? compare(article)
  known.set(article, differences)
  return differences
}

/** A bead after its equal quantities have been paired. */
interface Leftover {
  sides: Sides
  left: readonly [readonly Counted[], readonly Counted[]]
  differences: Difference[]
}

function compare({ source, translation, beads }: AlignedArticle): Difference[] {
  if (translation === undefined) return []
  const blocks = [countedBlocks(source), countedBlocks(translation)] as const
  const compared = beads.map(({ source, translation }): Leftover => {
    const sides: Sides = [pick(blocks[0], source), pick(blocks[1], translation)]
    const { pairs, left } = pairQuantities(quantitiesOf(sides[0]), quantitiesOf(sides[1]))
    return { sides, left, differences: pairs.flatMap((pair) => attributeDifferences(pair, sides)) }
  })
  const everywhere = ([0, 1] as const).map((side) => keysOf(compared.flatMap(({ left }) => left[side])))
  return compared.flatMap((bead, index) => {
    if (bead.left.every((side) => side.length === 0)) return bead.differences
    if (bead.sides.some((side) => side.length === 0)) return []
    const near = compared.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    return [...bead.differences, ...leftDifferences(bead, near, everywhere)]
  })
}

const keysOf = (quantities: readonly Counted[]): ReadonlySet<string> => new Set(quantities.flatMap(({ keys }) => keys))

const pick = (blocks: readonly CountedBlock[], indexes: readonly number[]): CountedBlock[] =>
  indexes.flatMap((index) => blocks[index] ?? [])

const quantitiesOf = (blocks: readonly CountedBlock[]): Counted[] => blocks.flatMap(({ quantities }) => quantities)

function leftDifferences(
  bead: Leftover,
  near: readonly Leftover[],
  everywhere: readonly ReadonlySet<string>[],
): Difference[] {
  const unexplained = ([0, 1] as const).map((side) =>
    bead.left[side].filter(
      (counted) =>
        counted.weight !== 'hint' &&
        counted.kind !== 'label' &&
        !isExplained(counted, bead.sides[1 - side] ?? []) &&
        !near.some(({ left }) =>
          left[side === 0 ? 1 : 0].some(({ keys }) => keys.some((key) => counted.keys.includes(key))),
        ) &&
        !(isSpecific(counted) && counted.keys.some((key) => everywhere[1 - side]?.has(key))),
    ),
  )
  const differences: Difference[] = []
  const used = new Set<Counted>()
  for (const side of [0, 1] as const) {
    for (const counted of unexplained[side] ?? []) {
      if (used.has(counted)) continue
      const suspects = bead.left[1 - side]?.filter((other) => !used.has(other) && isSuspect(counted, other)) ?? []
      const suspect = suspects.find((other) => unexplained[1 - side]?.includes(other)) ?? suspects[0]
      if (suspect) used.add(suspect)
      else if (counted.weight !== 'figure') continue
      const [there, here] = side === 0 ? [counted, suspect] : [suspect, counted]
      differences.push({ check: checkOf(counted, suspect), here, there, opposite: bead.sides[1 - side] ?? [] })
    }
  }
  return differences
}

/** Found again far away it is the same one: not so a small number. */
const isSpecific = ({ values, kind }: Counted): boolean =>
  kind === 'parts' || values.some((value) => value > 99 || !Number.isInteger(value))

function checkOf(counted: Counted, suspect: Counted | undefined): Difference['check'] {
  if (counted.kind !== 'number') return 'date-mismatch'
  const dated = [counted, suspect ?? counted].every(
    ({ role }) => role === 'year' || role === 'day' || role === 'decade',
  )
  return dated ? 'date-mismatch' : 'number-mismatch'
}
