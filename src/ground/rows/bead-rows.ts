import { textBead } from '../body/text-bead.ts'
import type { AlignedArticle, Block, FacingBlocks } from '../model/article.ts'
import { fieldText } from '../model/field-text.ts'
import { FIELDS, type FieldId, isField } from '../model/is-field.ts'
import type { RowKind, RowName, RowState } from '../model/rows.ts'
import type { Bead } from '../model/sync.ts'
import { rowState } from './row-state.ts'

/** A bead as people are told of it. */
export interface BeadRow extends RowName {
  /** Of its first block. */
  depth: number
  state: RowState
  bead: Bead
}

const FIELD_KINDS: Record<FieldId, RowKind> = {
  'fm-title': 'title',
  'fm-description': 'description',
  'fm-alt': 'alt',
  'fm-caption': 'caption',
}

/**
 * The rows of an article: the texts beside the body, then its beads in reading order of the source, with the numbers of
 * the reader's margin; headings and notes are counted by themselves.
 */
export function beadRows(article: AlignedArticle): BeadRow[] {
  const { lock, beads } = article
  const isRecorded = lock !== undefined
  const counts = { heading: 0, footnote: 0, numbered: 0 }
  const ofBody = beads.map((bead): BeadRow => {
    const { kind, depth } = firstOf(bead, article)
    const list = kind === 'heading' || kind === 'footnote' ? kind : 'numbered'
    counts[list] += 1
    return { id: bead.id, kind, number: counts[list], depth, state: rowState(bead, isRecorded), bead }
  })
  return [...fieldRows(article), ...ofBody]
}

function fieldRows(article: AlignedArticle): BeadRow[] {
  const isRecorded = article.lock !== undefined && article.lock.fields.length > 0
  return fieldBeads(article).map((bead) => {
    const kind = isField(bead.id) ? FIELD_KINDS[bead.id] : 'title'
    return { id: bead.id, kind, number: null, depth: 0, state: rowState(bead, isRecorded), bead }
  })
}

/** Without a translation nothing stands opposite anything, and yet there are texts. */
const fieldBeads = ({ fields, source, translation }: AlignedArticle): readonly Bead[] =>
  translation
    ? fields.beads
    : FIELDS.filter((id) => fieldText(source, id) !== undefined).map((id, index) => textBead(id, [index], []))

/** The block that a bead is named by: where one of them is numbered in the margin that one, else the first. */
function firstOf(bead: Bead, { source, translation }: FacingBlocks): Pick<Block, 'kind' | 'depth'> {
  const blocks = [
    ...bead.source.flatMap((index) => source.blocks[index] ?? []),
    ...bead.translation.flatMap((index) => translation?.blocks[index] ?? []),
  ]
  const numbered = blocks.find(({ kind }) => kind !== 'heading' && kind !== 'footnote')
  return numbered ?? blocks[0] ?? { kind: 'paragraph', depth: 0 }
}
