import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** Somebody wrote the article. */
export const authorMissing: Check = {
  id: 'author-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const editions = editionsOf(article)
    if (article.kind === 'page' || article.facts.authors.length > 0 || !wasReadWhole(article)) return
    if (editions.some((edition) => isStated(edition, 'authors') && edition.frontMatter.authors === undefined)) return
    const { file, placeOf } = editions.find(({ draft }) => !draft) ?? article.source
    yield { file: file.path, place: placeOf(['authors']), lacks: 'authors', say: toSay('author-missing') }
  },
}
