import { compare } from '../../ground/basics/compare.ts'
import { folderOfFile } from '../../ground/basics/folder-of-file.ts'
import { groupBy } from '../../ground/basics/group-by.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Problem } from '../../model.ts'
import type { ArticleLine, ArticleList } from '../api/list.ts'
import type { Desk } from '../desk.ts'
import { articleLine } from './article-line.ts'

/** All articles and pages of the newsroom, the newest first, of what is kept of them: none is opened. */
export function articleList({
  newsroom,
  stopped,
  problems,
  language,
}: Pick<Desk, 'newsroom' | 'stopped' | 'problems' | 'language'>): ArticleList {
  const around = newsroom()
  const articles: ArticleLine[] = []
  const unreadable = stopped().map(({ file, message }) => ({ path: file, message }))
  const byFolder = groupBy([...problems().values()].flat(), ({ file }) => folderOfFile(file))
  for (const { outline, summary } of around?.digests ?? []) {
    const path = `${summary.kind}s/${summary.key}`
    const found: readonly Problem[] = byFolder.get(path) ?? []
    if (around && outline) articles.push(articleLine(outline, summary, around, found))
    else unreadable.push({ path, message: found[0]?.message ?? textsOf(language).desk.server.articleUnreadable(path) })
  }
  const pending = around ? around.files.folders.length - around.digests.length : 0
  articles.sort((one, other) => compare(other.date, one.date) || compare(one.key, other.key))
  return { version: 1, articles, unreadable, pending }
}
