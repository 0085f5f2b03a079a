import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf, isOwnText } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** Readers are told what they may do with an article of ours; `licence-unstated` asks it of an outlet's. */
export const licenseMissing: Check = {
  id: 'license-missing',
  severity: 'warning',
  scope: 'article',
  *run(article, { settings }) {
    if (article.kind === 'page' || settings.license !== undefined || !isOwnText(article)) return
    if (!wasReadWhole(article)) return
    if (editionsOf(article).some((edition) => isStated(edition, 'license'))) return
    const { file, placeOf } = article.source
    yield { file: file.path, place: placeOf(['license']), lacks: 'license', say: toSay('license-missing') }
  },
}
