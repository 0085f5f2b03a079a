import { remember } from '../../../ground/basics/remember.ts'
import type { AlignedArticle } from '../../../model.ts'
import { attributeDifferences } from './attribute-differences.ts'
import { countedBlocks } from './counted-blocks.ts'
import { directionDifferences } from './direction-differences.ts'
import { isOwnExample } from './is-own-example.ts'
import { leftDifferences } from './left-differences.ts'
import { mentionDifferences, mentionsLeftIn } from './mention-differences.ts'
import { notesBeside } from './notes-beside.ts'
import { pairQuantities } from './pair-quantities.ts'
import type { Counted, CountedBlock, Difference, Sides } from './types.ts'
import { withoutRenumbered } from './without-renumbered.ts'

/** How many beads to either side may hold what a bead lacks. */
const NEAR = 2

/** In what the two editions count, measure and date differently. */
export const differencesOf = remember(compare)

function compare(article: AlignedArticle): Difference[] {
  const { source, translation, beads } = article
  if (translation === undefined) return []
  const counted = countedBlocks(article)
  const blocks = [counted.get(source) ?? [], counted.get(translation) ?? []] as const
  const compared = beads.map(({ source, translation }) => {
    const sides: Sides = [pick(blocks[0], source), pick(blocks[1], translation)]
    const { pairs, left } = pairQuantities(quantitiesOf(sides[0]), quantitiesOf(sides[1]))
    const attributes = [...pairs.flatMap((pair) => attributeDifferences(pair, sides)), ...directionDifferences(pairs)]
    return { sides, left, attributes, named: mentionsLeftIn(sides, pairs) }
  })
  const everywhere = ([0, 1] as const).map((side) => keysOf(compared.flatMap(({ left }) => left[side])))
  const differences = compared.flatMap((bead, index) => {
    if (bead.sides.some((side) => side.length === 0)) return []
    const near = compared.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    const words = mentionDifferences(bead.named, near, bead.attributes)
    if (bead.left.every((side) => side.length === 0)) return [...bead.attributes, ...words]
    const notes = [notesBeside(bead.sides[0], blocks[0]), notesBeside(bead.sides[1], blocks[1])] as const
    const left = leftDifferences({ ...bead, notes }, near, everywhere)
    const around = near.map(({ sides }) => sides)
    return [...bead.attributes, ...words, ...left.map((each) => ({ ...each, isExample: isOwnExample(each, around) }))]
  })
  return withoutRenumbered(differences)
}

const keysOf = (quantities: readonly Counted[]): ReadonlySet<string> => new Set(quantities.flatMap(({ keys }) => keys))

const pick = (blocks: readonly CountedBlock[], indexes: readonly number[]): CountedBlock[] =>
  indexes.flatMap((index) => blocks[index] ?? [])

const quantitiesOf = (blocks: readonly CountedBlock[]): Counted[] => blocks.flatMap(({ quantities }) => quantities)
