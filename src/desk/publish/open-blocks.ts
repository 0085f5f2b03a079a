import { beadRows } from '../../ground/rows/bead-rows.ts'
import type { ArticleOutline } from '../../model.ts'
import type { PublishPlan } from '../api/publish.ts'
import type { Desk } from '../desk.ts'

/** Blocks at which somebody is at work, of what would be published as it stands. */
export function openBlocks({ newsroom, open }: Pick<Desk, 'newsroom' | 'open'>): PublishPlan['open'] {
  const around = newsroom()
  const outlines = (around?.digests ?? []).flatMap(({ outline }) => outline ?? [])
  return outlines
    .filter((outline) => mayBeOpen(outline, around?.today ?? ''))
    .flatMap(({ key }) => {
      const { article } = open(key)
      const rows = beadRows(article).filter(({ bead }) => bead.isOpen)
      const title = article.source.frontMatter.title ?? key
      return rows.length > 0
        ? [{ article: key, title, rows: rows.map(({ id, kind, number }) => ({ id, kind, number })) }]
        : []
    })
}

/** Whether its translation would be published, and is not done. */
const mayBeOpen = ({ isRecorded, rows, translation }: ArticleOutline, today: string): boolean =>
  isRecorded &&
  rows.next !== null &&
  translation !== undefined &&
  !translation.draft &&
  (translation.frontMatter.date ?? '') <= today
