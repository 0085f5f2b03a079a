import { citesWork } from '../../ground/text/cites-work.ts'
import type { AlignedArticle, Bead, Block, PairedEdition } from '../../model.ts'
import { heldBeads, RUNNING } from './held-beads.ts'
import { isSaid } from './is-said.ts'

/** A block of one edition that nothing stands opposite, and where its counterpart should be. */
export interface LonelyBlock {
  /** The check that tells it. */
  check: 'block-missing' | 'block-extra' | 'list-item-missing'
  bead: Bead
  edition: PairedEdition
  block: Block
  /** Whether a block of the other edition stands alone at the same place: perhaps the two are a free rendering. */
  isOpposed: boolean
  other: PairedEdition
  /** The last block of the other edition before that place; the first one where it should open the text. */
  neighbour: Block | undefined
}

type Lonely = Omit<LonelyBlock, 'isOpposed'>

/** Shorter ones are captions, bylines and the like; an item is one of several. */
const FEWEST_CHARACTERS = { item: 8, other: 25 }
/** Of pictures and notes other checks tell. */
const NOT_HERE: ReadonlySet<Block['kind']> = new Set(['figure', 'footnote'])

/** The blocks of both editions without a counterpart, in reading order of the source; where one is empty, that is all. */
export function lonelyBlocks(article: AlignedArticle): LonelyBlock[] {
  const { source, translation, beads } = article
  if (translation === undefined || source.blocks.length === 0 || translation.blocks.length === 0) return []
  const lonely: Lonely[] = []
  const last = { source: source.blocks[0], translation: translation.blocks[0] }
  for (const bead of beads) {
    const here = source.blocks[bead.source.at(-1) ?? -1]
    const there = translation.blocks[bead.translation.at(-1) ?? -1]
    if (here && !there) {
      lonely.push({
        check: 'block-missing',
        bead,
        edition: source,
        block: here,
        other: translation,
        neighbour: last.translation,
      })
    }
    if (there && !here) {
      lonely.push({
        check: 'block-extra',
        bead,
        edition: translation,
        block: there,
        other: source,
        neighbour: last.source,
      })
    }
    if (here) last.source = here
    if (there) last.translation = there
  }
  const isOpposed = (one: Lonely): boolean =>
    lonely.some((other) => other.neighbour === one.block || one.neighbour === other.block)
  const held = heldBeads(article)
  const isHeld = ({ block, bead, edition }: Lonely): boolean =>
    held.has(bead) ||
    (RUNNING.has(block.kind) &&
      !citesWork(block.text, block.kind === 'paragraph') &&
      isSaid(block.text, bead, edition === source ? 'source' : 'translation', article) === true)
  return lonely
    .filter((one) => isTold(one.block) && !isHeld(one))
    .map((one) => ({
      ...one,
      check: one.block.kind === 'item' ? 'list-item-missing' : one.check,
      isOpposed: isOpposed(one),
    }))
}

const isTold = ({ kind, text }: Block): boolean =>
  !NOT_HERE.has(kind) &&
  (kind === 'heading' || kind === 'code' || text.length >= FEWEST_CHARACTERS[kind === 'item' ? kind : 'other'])
