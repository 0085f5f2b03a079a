import { remember } from '../../ground/basics/remember.ts'
import {
  type BlockKind,
  LANGUAGES,
  type Language,
  type RenderedArticle,
  type RenderedBead,
  type SideName,
} from '../../model.ts'

/** An article as far as ids go: rendered, or about to be. */
export interface PlacedBlocks extends Pick<RenderedArticle, 'source'> {
  beads: readonly Pick<RenderedBead, 'ids' | SideName>[]
  /** `note`: of a note, that the text points to it. */
  editions: Partial<Record<Language, { blocks: readonly { kind: BlockKind; note?: unknown }[] }>>
}

/** Ids of the elements of an edition's blocks by their index: first the block's own, then those of anchors within it. */
export type BlockIds = ReadonlyMap<number, readonly string[]>

/** Which side of the beads an edition is. */
export const sideOf = ({ source }: Pick<RenderedArticle, 'source'>, language: Language): SideName =>
  language === source ? 'source' : 'translation'

/**
 * The ids of an edition's blocks. Every id of the article leads somewhere: where a bead has fewer blocks here than in the
 * other edition, the last of them has the other ids too; where it has none, that before it, else the first one of all.
 */
export const blockIds = (article: PlacedBlocks, language: Language): BlockIds => idsOf(article)[language]

const idsOf = remember(
  (article: PlacedBlocks) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, placeIds(article, language)])) as Record<
      Language,
      BlockIds
    >,
)

function placeIds(article: PlacedBlocks, language: Language): BlockIds {
  const side = sideOf(article, language)
  const blocks = article.editions[language]?.blocks ?? []
  const ids = new Map<number, string[]>()
  const waiting: string[] = []
  let last: string[] | undefined
  for (const bead of article.beads) {
    let slot = 0
    for (const index of bead[side]) {
      if (!isShown(blocks[index])) continue
      const own = [bead.ids[slot++] ?? '']
      ids.set(index, own)
      // notes stand apart, at the end of the page
      if (blocks[index]?.kind !== 'footnote') last = own
    }
    if (slot < bead.ids.length) (last ?? waiting).push(...bead.ids.slice(slot))
  }
  const first = ids.get([...ids.keys()][0] ?? -1)
  first?.splice(1, 0, ...waiting)
  return ids
}

/** A note that nothing points to stands on no page. */
const isShown = (block: { kind: BlockKind; note?: unknown } | undefined): boolean =>
  block?.kind !== 'footnote' || block.note !== undefined
