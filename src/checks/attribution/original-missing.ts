import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** An article says in which language it first appeared: this decides which edition is the translation. */
export const originalMissing: Check = {
  id: 'original-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const editions = editionsOf(article)
    if (article.kind === 'page' || !wasReadWhole(article)) return
    if (editions.some((edition) => isStated(edition, 'original'))) return
    const { file, placeOf, language } = editions.find(({ draft }) => !draft) ?? article.source
    yield {
      file: file.path,
      place: placeOf(['original']),
      lacks: 'original.language',
      say: toSay('original-missing', language),
    }
  },
}
