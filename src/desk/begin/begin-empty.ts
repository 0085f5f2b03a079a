import { keyForTitle, slugForTitle } from '../../begin/article-names.ts'
import { beginArticle } from '../../begin/begin-article.ts'
import { dayIn } from '../../ground/basics/day-in.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { idMeant } from '../../ground/text/record-ids.ts'
import { readSettings } from '../../pipeline.ts'
import { listKeys } from '../../read/read-newsroom.ts'
import { createFiles } from '../../write/create-files.ts'
import type { ArticleAsked, ArticleBegun } from '../api/begin.ts'
import type { Desk } from '../desk.ts'

/** Writes an article of nothing but a title, a draft, with a first paragraph to overwrite. Throws Stop. */
export async function beginEmpty(desk: Desk, asked: Extract<ArticleAsked, { title: string }>): Promise<ArticleBegun> {
  const { root, now, newsroom } = desk
  const { title, language } = asked
  const key = keyForTitle(title, listKeys(root))
  const people = newsroom()?.records.people ?? new Map()
  const files = beginArticle(key, {
    title,
    description: '',
    slug: slugForTitle(title, key),
    date: dayIn(now(), readSettings(root).timezone),
    language,
    authors: asked.authors.flatMap((author) => idMeant(people, author) ?? []),
    body: textsOf(language).desk.begun.firstParagraph,
  })
  createFiles(root, files)
  const written = Object.keys(files)
  void desk.wrote(written)
  return { version: 1, key, written }
}
