import type { AlignedArticle } from '../../model.ts'

const known = new WeakMap<AlignedArticle, ReadonlyMap<string, number>>()

/**
 * The number of each bead, by its id: 1, 2, … in reading order of the source, headings and notes excepted. The same on
 * every page of the article, so that "paragraph 7" is one paragraph in both languages.
 */
export function blockNumbers(article: AlignedArticle): ReadonlyMap<string, number> {
  const numbers = known.get(article) ?? numberBeads(article)
  known.set(article, numbers)
  return numbers
}

function numberBeads({ beads, source, translation }: AlignedArticle): Map<string, number> {
  const isNumbered = (kind: string | undefined) => kind !== undefined && kind !== 'heading' && kind !== 'footnote'
  const numbered = beads.filter(
    (bead) =>
      bead.source.some((index) => isNumbered(source.blocks[index]?.kind)) ||
      bead.translation.some((index) => isNumbered(translation?.blocks[index]?.kind)),
  )
  return new Map(numbered.map(({ id }, index) => [id, index + 1]))
}
