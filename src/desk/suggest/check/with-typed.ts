import type { AlignedArticle, Language } from '../../../model.ts'
import type { UnsavedTexts } from '../../../read/with-unsaved.ts'
import type { TypedBlock } from '../../api/edits.ts'
import { changePart } from '../../edit/change-part.ts'
import { partsOfEdition } from '../../edit/find-part.ts'
import { openedLock } from '../../edit/opened-lock.ts'

/** What an article's files would say with a text in one of its blocks; undefined where that would not be written. */
export function withTyped(
  article: AlignedArticle,
  { edition, block, part, text }: TypedBlock,
  language: Language,
): UnsavedTexts | undefined {
  const parts = partsOfEdition(article, edition, language)
  const found = parts.find(({ row, at }) => row.id === block && at === part)
  if (found === undefined || found.part.text === text) return undefined
  const change = changePart(found, found.edition, text, article)
  if ('refused' in change) return undefined
  return new Map([
    [found.edition.file.path, change.edition.file.text],
    ...openedLock(article, new Set([block])).map(({ path, after }) => [path, after] as const),
  ])
}
