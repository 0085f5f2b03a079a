import type { AlignedArticle, PairedEdition, Place } from '../model.ts'
import type { FrontMatter } from '../schema/front-matter.ts'
import { isWithin } from './is-within.ts'

type Allowance = NonNullable<FrontMatter['allow']>[number]

/** The entry of an edition's `allow` that accepts a check's problem at a place; with `block` only one in that block. */
export const allowanceFor = (
  check: string,
  place: Place | undefined,
  edition: PairedEdition,
  article: AlignedArticle,
): Allowance | undefined =>
  edition.frontMatter.allow?.find(
    (allowed) =>
      allowed.check === check &&
      (allowed.block === undefined || (place !== undefined && isInBlock(place, allowed.block, edition, article))),
  )

function isInBlock(place: Place, id: string, edition: PairedEdition, { source, beads }: AlignedArticle): boolean {
  const bead = beads.find(({ ids }) => ids.includes(id))
  const side = edition.language === source.language ? 'source' : 'translation'
  // what was allowed is not what stands there now
  if (bead?.changes[side] && bead.changes[side].kind !== 'format') return false
  const indexes = bead?.[side] ?? []
  return indexes.some((index) => {
    const block = edition.blocks[index]
    return block !== undefined && isWithin(place, block.place)
  })
}
