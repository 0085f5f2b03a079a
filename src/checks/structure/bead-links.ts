import type { PlacedLink } from '../../ground/body/inlines-of.ts'
import { addressKey } from './address-key.ts'
import type { BlockInlines, FacingInlines } from './facing-inlines.ts'
import type { Lacking } from './lacking-inlines.ts'

/** A link of a bead, by what its address has in common with that of the same page in the other language. */
export interface BeadLink extends Lacking {
  inline: PlacedLink
}

/** The links of a bead's source and those of its translation; anchors have names of their own in each language. */
export const beadLinks = ({ source, translation }: FacingInlines): [BeadLink[], BeadLink[]] => [
  linksIn(source, translation[0]),
  linksIn(translation, source[0]),
]

const linksIn = (blocks: readonly BlockInlines[], lacks: BlockInlines | undefined): BeadLink[] =>
  blocks.flatMap((has) =>
    has.links
      .filter(({ value }) => value !== '' && !value.startsWith('#'))
      .map((inline) => ({ inline, has, lacks, key: addressKey(inline.value) })),
  )
