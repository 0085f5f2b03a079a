import { remember } from '../../ground/basics/remember.ts'
import { definitionsOf } from '../../ground/body/definitions-of.ts'
import { type Inlines, inlinesOf } from '../../ground/body/inlines-of.ts'
import type { AlignedArticle, Block, PairedEdition } from '../../model.ts'

/** A block with its inlines. */
export interface BlockInlines extends Inlines {
  edition: PairedEdition
  block: Block
}

/** The blocks of a bead on both sides, of which one may be empty. */
export interface FacingInlines {
  source: readonly BlockInlines[]
  translation: readonly BlockInlines[]
}

/** The inlines of an article's blocks, bead by bead; nothing where an edition is missing. */
export const facingInlines = remember(({ source, translation, beads }: AlignedArticle): FacingInlines[] => {
  if (translation === undefined) return []
  const [here, there] = [inlinesIn(source), inlinesIn(translation)]
  return beads.map((bead) => ({
    source: bead.source.flatMap((index) => here[index] ?? []),
    translation: bead.translation.flatMap((index) => there[index] ?? []),
  }))
})

function inlinesIn(edition: PairedEdition): BlockInlines[] {
  const definitions = definitionsOf(edition.body)
  return edition.blocks.map((block) => ({ edition, block, ...inlinesOf(block, definitions) }))
}
