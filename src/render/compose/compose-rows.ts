import {
  type BlockKind,
  type FacingRow,
  type Language,
  otherLanguage,
  type RenderedArticle,
  type RenderedBead,
  type SideName,
} from '../../model.ts'
import { blockNumbers } from './block-numbers.ts'
import type { BodySite } from './body-site.ts'
import { composeCells, type FacingCell } from './compose-cells.ts'

/**
 * A row for each bead, in reading order of the source, notes last; ids of notes that nobody points to stay as anchors.
 * `pageOf`: address of an edition's own page, where links within its text are to lead to it; else they stay among the rows.
 */
export function composeRows(
  article: RenderedArticle,
  site: BodySite,
  pageOf: (language: Language) => string = () => '',
): FacingRow[] {
  const beads = [...article.beads].sort((one, other) => rankOf(one, article) - rankOf(other, article))
  const cells = (side: SideName, language: Language) => composeCells(article, side, beads, site, pageOf(language))
  const [left, right] = [cells('source', article.source), cells('translation', otherLanguage(article.source))]
  const numbers = blockNumbers(article)
  const rows: FacingRow[] = []
  for (const [index, bead] of beads.entries()) {
    const [one, other] = [left[index]?.html || undefined, right[index]?.html || undefined]
    const last = rows.at(-1)
    if (one === undefined && other === undefined) {
      if (last) last.ids = [...last.ids, ...bead.ids]
      continue
    }
    rows.push({
      ids: bead.ids,
      kind: kindOf(bead, article),
      number: numbers.get(bead),
      source: one,
      translation: other,
      isOutdated: bead.isOutdated === true,
      samePicture: isSamePicture(left[index], right[index]),
    })
  }
  return rows
}

const rankOf = (bead: RenderedBead, article: RenderedArticle): number => (kindOf(bead, article) === 'footnote' ? 1 : 0)

function kindOf(bead: RenderedBead, { source, editions }: RenderedArticle): BlockKind {
  const block =
    editions[source]?.blocks[bead.source[0] ?? -1] ?? editions[otherLanguage(source)]?.blocks[bead.translation[0] ?? -1]
  return block?.kind ?? 'paragraph'
}

function isSamePicture(one: FacingCell | undefined, other: FacingCell | undefined): boolean {
  const [picture, second] = one?.pictures ?? []
  return picture !== undefined && second === undefined && other?.pictures.length === 1 && other.pictures[0] === picture
}
