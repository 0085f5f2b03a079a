import { remember } from '../../ground/basics/remember.ts'
import { otherLanguage, type RenderedArticle, type RenderedBead, type RenderedBlock } from '../../model.ts'

/**
 * The number of each bead: 1, 2, … in reading order of the source, headings and notes excepted. The same on every page of
 * the article, so that "paragraph 7" is one paragraph in both languages.
 */
export const blockNumbers = remember(
  ({ beads, editions, source }: RenderedArticle): ReadonlyMap<RenderedBead, number> => {
    const sourceBlocks = editions[source]?.blocks ?? []
    const otherBlocks = editions[otherLanguage(source)]?.blocks ?? []
    const numbered = beads.filter(
      (bead) =>
        bead.source.some((index) => isNumbered(sourceBlocks[index])) ||
        bead.translation.some((index) => isNumbered(otherBlocks[index])),
    )
    return new Map(numbered.map((bead, index) => [bead, index + 1]))
  },
)

const isNumbered = (block: RenderedBlock | undefined): boolean =>
  block !== undefined && block.kind !== 'heading' && block.kind !== 'footnote'
