import { editionsOf } from '../../model.ts'
import type { DeskArticle } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { deskEdition, facingPreview } from './desk-edition.ts'
import { openRows } from './open-rows.ts'
import { whyReadOnly } from './why-read-only.ts'

/** An article with all that its screen shows, as its files say at this moment. */
export function deskArticle(desk: Desk, key: string): DeskArticle {
  const open = desk.open(key)
  const { article } = open
  const readOnly = whyReadOnly(open, desk.language)
  return {
    version: 1,
    key: article.key,
    source: article.source.language,
    editions: Object.fromEntries(
      editionsOf(article).map((edition) => [edition.language, deskEdition(edition, article, desk)]),
    ),
    facing: facingPreview(article, desk),
    ...openRows(open, desk),
    ...(readOnly !== undefined && { readOnly }),
  }
}
