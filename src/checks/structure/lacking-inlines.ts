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
  for (const isSame of [(one: Lacking, other: Lacking) => one.key === other.key, () => true]) {
    for (const one of [...inTranslation]) {
      const moved = inSource.findIndex((other) => isSame(one, other))
      if (moved < 0) continue
      inSource.splice(moved, 1)
      inTranslation.splice(inTranslation.indexOf(one), 1)
    }
  }
  return [...inTranslation, ...inSource]
}

/** What the one side has in excess: rather what the other side has nowhere than what it has less often. */
export function excess(
  own: readonly BlockInlines[],
  other: readonly BlockInlines[],
  kind: Kind,
  keyOf: (value: string) => string,
): Lacking[] {
  const there = other.flatMap((block) => block[kind].map(({ value }) => keyOf(value)))
  const here = own.flatMap((has) =>
    has[kind].map((inline): Lacking => ({ inline, has, lacks: other[0], key: keyOf(inline.value) })),
  )
  const most = here.length - there.length
  if (most <= 0) return []
  const unmatched = here.filter(({ key }) => {
    const same = there.indexOf(key)
    if (same >= 0) there.splice(same, 1)
    return same < 0
  })
  return unmatched.slice(-most)
}
