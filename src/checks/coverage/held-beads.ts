import { surplus } from '../../ground/text/surplus.ts'
import type { AlignedArticle, Bead, Block, SideName } from '../../model.ts'
import { otherSide } from '../../model.ts'

/** Standard deviations from the expected length; see `surplus`. */
const CLEAR = 2
const BALANCED = 1.6
/** Kinds of blocks whose text one paragraph may hold as well. */
export const RUNNING: ReadonlySet<string> = new Set<Block['kind']>(['paragraph', 'item', 'quotation'])

/**
 * Beads of one side whose text the block beside them holds in the other edition: the items of a list that is one paragraph
 * of lines there. That block is much too long for what it is paired with, and as long as all of it together.
 */
export function heldBeads({ source, translation, beads }: AlignedArticle): ReadonlySet<Bead> {
  const blocks = { source: source.blocks, translation: translation?.blocks ?? [] }
  const held = new Set<Bead>()
  for (let from = 0; from < beads.length; from++) {
    const side = lonelySide(beads[from])
    if (side === undefined) continue
    let to = from + 1
    while (to < beads.length && lonelySide(beads[to]) === side) to++
    const run = beads.slice(from, to)
    if ([beads[from - 1], beads[to]].some((bead) => bead && holds(bead, run, side)))
      for (const one of run) held.add(one)
    from = to - 1
  }
  return held

  function holds(bead: Bead, run: readonly Bead[], side: SideName): boolean {
    const there = lengthOf([bead], otherSide(side))
    const here = lengthOf([bead], side)
    const all = here + lengthOf(run, side)
    if (there === 0 || here === 0) return false
    const isRunning = [...run, bead].every((one) => blocksOf(one, side).every(({ kind }) => RUNNING.has(kind)))
    return isRunning && tooLong(there, here, side) > CLEAR && Math.abs(tooLong(there, all, side)) < BALANCED
  }

  /** How much too long the other side is. */
  function tooLong(there: number, here: number, side: SideName): number {
    const isSpanish = (side === 'source') === (source.language === 'es')
    return isSpanish ? -surplus(here, there) : surplus(there, here)
  }

  function blocksOf(bead: Bead, side: SideName): Block[] {
    return bead[side].flatMap((index) => blocks[side][index] ?? [])
  }

  function lengthOf(some: readonly Bead[], side: SideName): number {
    return some.flatMap((bead) => blocksOf(bead, side)).reduce((sum, { text }) => sum + text.length, 0)
  }
}

/** The side that a bead has alone. */
function lonelySide(bead: Bead | undefined): SideName | undefined {
  if (bead === undefined || (bead.source.length > 0 && bead.translation.length > 0)) return undefined
  return bead.source.length > 0 ? 'source' : 'translation'
}
