import type { AlignedArticle, Bead, BlockKind, FacingRow, LinkedArticle, LinkedEdition, SideName } from '../../model.ts'
import { hrefOf } from '../address.ts'
import { blockNumbers } from '../body/block-numbers.ts'
import { isOutdated } from '../body/is-outdated.ts'
import { type Cell, renderCells } from '../body/render-cells.ts'
import { facingOptions } from '../body-of.ts'
import type { Context } from '../context.ts'

/** A row for each bead, in reading order of the source, notes last; ids of notes that nobody points to stay as anchors. */
export function facingRows(
  linked: LinkedArticle,
  { source, translation }: Record<SideName, LinkedEdition>,
  context: Context,
): FacingRow[] {
  const { article } = linked
  const beads = [...article.beads].sort((one, other) => rankOf(one, article) - rankOf(other, article))
  const cells = (side: SideName, edition: LinkedEdition) => {
    const options = facingOptions(
      linked,
      edition,
      context,
      (path) => hrefOf(context.site.facts, path),
      rowIds(beads, side),
    )
    const blocks = beads.map((bead) => bead[side])
    return renderCells(edition, article.folder, options, blocks)
  }
  const left = cells('source', source)
  const right = cells('translation', translation)
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
      number: numbers.get(bead.id),
      source: one,
      translation: other,
      isOutdated: isOutdated(bead, article),
      samePicture: isSamePicture(left[index], right[index]),
    })
  }
  return rows
}

const rankOf = (bead: Bead, article: AlignedArticle): number => (kindOf(bead, article) === 'footnote' ? 1 : 0)

function kindOf(bead: Bead, { source, translation }: AlignedArticle): BlockKind {
  const block = source.blocks[bead.source[0] ?? -1] ?? translation?.blocks[bead.translation[0] ?? -1]
  return block?.kind ?? 'paragraph'
}

/** Whatever stands in a row is found at the row. */
const rowIds = (beads: readonly Bead[], side: SideName): Map<number, readonly string[]> =>
  new Map(beads.flatMap((bead) => bead[side].map((index): [number, string[]] => [index, [bead.id]])))

function isSamePicture(one: Cell | undefined, other: Cell | undefined): boolean {
  const [picture, second] = one?.pictures ?? []
  return picture !== undefined && second === undefined && other?.pictures.length === 1 && other.pictures[0] === picture
}
