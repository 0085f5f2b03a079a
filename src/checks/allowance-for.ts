import type { FrontMatter } from '../ground/schema/front-matter.ts'
import type { Bead, PairedEdition, Place, SideName } from '../model.ts'
import { isWithin } from './is-within.ts'

type Allowance = NonNullable<FrontMatter['allow']>[number]

/** An edition, which side of the article's beads it is, and the beads, which are asked for only where an `allow` names one. */
export interface Allowing {
  edition: PairedEdition
  side: SideName
  beads: () => readonly Bead[]
}

/** The entry of an edition's `allow` that accepts a check's problem at a place; with `block` only one in that block. */
export const allowanceFor = (check: string, place: Place | undefined, at: Allowing): Allowance | undefined =>
  at.edition.frontMatter.allow?.find(
    (allowed) =>
      allowed.check === check &&
      (allowed.block === undefined || (place !== undefined && isInBlock(place, allowed.block, at))),
  )

function isInBlock(place: Place, id: string, { edition, side, beads }: Allowing): boolean {
  const bead = beads().find(({ ids }) => ids.includes(id))
  // what was allowed is not what stands there now
  if (bead?.changes[side] && bead.changes[side].kind !== 'format') return false
  const indexes = bead?.[side] ?? []
  return indexes.some((index) => {
    const block = edition.blocks[index]
    return block !== undefined && isWithin(place, block.place)
  })
}
