import { type Language, type LinkedArticle, type LinkedEdition, otherLanguage } from '../../model.ts'
import type { LinkTo } from '../address.ts'
import { blockNumbers } from './block-numbers.ts'
import { isOutdated } from './is-outdated.ts'

/** What is said beside a block of what stands opposite it. */
export interface BesideBlock {
  /** In the margin. */
  number: number | undefined
  /** The other edition has something opposite. */
  isPaired: boolean
  /** What a heading is called there, where that is not the same. */
  twin: string | undefined
  /** It changed there after this text was last in step with it. */
  isOutdated: boolean
}

/** The other edition, as the page of an edition shows it beside the text. */
export interface OtherEdition {
  language: Language
  /** Address of its page. */
  page: string
  /** By the id of the block, which both editions share; only blocks of which something is to be said. */
  blocks: ReadonlyMap<string, BesideBlock>
}

/** Headings of parts and of sections have their twins; below them these would outweigh the text. */
const DEEPEST_TWIN = 3

/** Undefined where no other edition is published. `linkTo`: how a page links a path of the site. */
export function otherEditionOf(
  { article, editions }: LinkedArticle,
  edition: LinkedEdition,
  linkTo: LinkTo,
): OtherEdition | undefined {
  const other = editions[otherLanguage(edition.language)]
  if (other === undefined) return undefined
  const numbers = blockNumbers(article)
  const isSource = edition.language === article.source.language
  const blocks = new Map<string, BesideBlock>()
  for (const bead of article.beads) {
    const [own, opposite] = isSource ? [bead.source, bead.translation] : [bead.translation, bead.source]
    const outdated = !isSource && isOutdated(bead, article)
    for (const [slot, index] of own.entries()) {
      const isHeading = edition.blocks[index]?.kind === 'heading'
      const isFirst = slot === 0
      const number = isFirst && !isHeading ? numbers.get(bead.id) : undefined
      const twin = isFirst ? twinOf(edition.blocks[index], other.blocks[opposite[0] ?? -1]) : undefined
      if (number === undefined && twin === undefined && !outdated) continue
      blocks.set(bead.ids[slot] ?? '', { number, twin, isPaired: opposite.length > 0, isOutdated: outdated })
    }
  }
  return { language: other.language, page: linkTo(other.path), blocks }
}

type MaybeBlock = LinkedEdition['blocks'][number] | undefined

const twinOf = (heading: MaybeBlock, twin: MaybeBlock): string | undefined =>
  heading?.kind === 'heading' && twin?.kind === 'heading' && heading.depth <= DEEPEST_TWIN && heading.text !== twin.text
    ? twin.text
    : undefined
