import type { AlignedArticle } from '../../../model.ts'
import type { UnsavedTexts } from '../../../read/with-unsaved.ts'
import { blockFields } from '../../../write/blocks/block-field.ts'
import { writeField } from '../../../write/blocks/write-field.ts'
import type { TypedBlock } from '../../api/edits.ts'

/** The edition as it would be with a text in one of its blocks; undefined where there is no such block. */
export function withTyped(
  article: AlignedArticle,
  { edition, block, part, text }: TypedBlock,
): UnsavedTexts | undefined {
  const side = article.source.language === edition ? 'source' : 'translation'
  const own = article[side]
  const bead = article.beads.find(({ id }) => id === block)
  const field = own && blockFields(own)[bead?.[side][part] ?? -1]
  if (own === undefined || field === undefined || field.isShared || text.trim() === '') return undefined
  const { path, text: before } = own.file
  return new Map([[path, before.slice(0, field.start) + writeField(field, text) + before.slice(field.end)]])
}
