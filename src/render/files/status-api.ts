import type { EditionWork, LinkedArticle, SiteFile } from '../../model.ts'
import { jsonFile } from './json-file.ts'

/** Of the file, below the site's prefix. */
export const STATUS_API = '/api/status.json'

/** How far each edition is, for programs: what `facing status` says, with the address of what is published. */
export const statusApi = (articles: readonly LinkedArticle[]): SiteFile =>
  jsonFile(STATUS_API, {
    version: 1,
    articles: articles.map((linked) => ({
      article: linked.article.key,
      source: linked.article.source.language,
      editions: linked.article.work.map((work) => editionStatus(work, linked)),
    })),
  })

/** Without the ids of blocks where an edition is not published: they are made of its words. */
function editionStatus(work: EditionWork, { article, editions }: LinkedArticle) {
  const url = editions[work.language]?.url
  const isAllPublished = [article.source, article.translation].every(
    (edition) => edition === undefined || editions[edition.language] !== undefined,
  )
  if (isAllPublished) return { ...work, url }
  // What waits for its day is no more public than a draft.
  const state = url === undefined && work.state !== 'missing' ? 'draft' : work.state
  return { ...work, state, changed: undefined, missing: undefined, url }
}
