import type { AlignedArticle } from '../../../model.ts'
import type { UnsavedTexts } from '../../../read/with-unsaved.ts'
import { openBeads } from '../../../sync/open-beads.ts'
import { editBlock } from '../../../write/blocks/edit-block.ts'
import type { TypedBlock } from '../../api/edits.ts'

/** What an article's files would say with a text in one of its blocks; undefined where that would not be written. */
export function withTyped(
  article: AlignedArticle,
  { edition, block, part, text }: TypedBlock,
): UnsavedTexts | undefined {
  const side = article.source.language === edition ? 'source' : 'translation'
  const own = article[side]
  const index = article.beads.find(({ id }) => id === block)?.[side][part]
  if (own === undefined || index === undefined || text.trim() === '') return undefined
  const change = editBlock(own, index, text)
  if ('refused' in change || change.edition.file.text === own.file.text) return undefined
  return new Map([
    [own.file.path, change.edition.file.text],
    [`${article.folder.path}/sync.lock`, openBeads(article, new Set([block]))],
  ])
}
