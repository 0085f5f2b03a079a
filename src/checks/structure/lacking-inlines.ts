import { takeOne, tally } from '../../ground/basics/tally.ts'
import type { Inlines, PlacedInline } from '../../ground/body/inlines-of.ts'
import type { BlockInlines, FacingInlines } from './facing-inlines.ts'

/** Something that the blocks of one edition hold and those opposite do not. */
export interface Lacking {
  inline: PlacedInline
  /** The block that has it. */
  has: BlockInlines
  /** The block opposite; undefined where nothing stands there. */
  lacks: BlockInlines | undefined
  key: string
}

type Kind = keyof Inlines

/**
 * What stands more often on one side of a bead than on the other, by a key that both have in common; without what the
 * other edition has more often elsewhere: that only moved.
 */
export function lackingInlines(
  facing: readonly FacingInlines[],
  kind: Kind,
  keyOf: (value: string) => string,
): Lacking[] {
  const inTranslation = facing.flatMap(({ source, translation }) => excess(source, translation, kind, keyOf))
  const inSource = facing.flatMap(({ source, translation }) => excess(translation, source, kind, keyOf))
  const left = [without(inTranslation, inSource), without(inSource, inTranslation)] as const
  // What is left on both sides may have another name in each language.
  const moved = Math.min(left[0].length, left[1].length)
  return left.flatMap((side) => side.slice(moved))
}

/** Without those whose key the others have as often. */
function without(some: readonly Lacking[], others: readonly Lacking[]): Lacking[] {
  const keys = tally(others.map(({ key }) => key))
  return some.filter(({ key }) => !takeOne(keys, key))
}

/** What the one side has in excess: rather what the other side has nowhere than what it has less often. */
export function excess(
  own: readonly BlockInlines[],
  other: readonly BlockInlines[],
  kind: Kind,
  keyOf: (value: string) => string,
): Lacking[] {
  const most = countOf(own, kind) - countOf(other, kind)
  if (most <= 0) return []
  const keys = other.flatMap((block) => block[kind].map(({ value }) => keyOf(value)))
  const here = own.flatMap((has) =>
    has[kind].map((inline): Lacking => ({ inline, has, lacks: other[0], key: keyOf(inline.value) })),
  )
  const there = tally(keys)
  return here.filter(({ key }) => !takeOne(there, key)).slice(-most)
}

function countOf(blocks: readonly BlockInlines[], kind: Kind): number {
  let count = 0
  for (const block of blocks) count += block[kind].length
  return count
}
