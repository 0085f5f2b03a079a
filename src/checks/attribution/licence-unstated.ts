import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf, isOwnText } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** What an outlet published is here on terms of its own: the site's licence is not the newsroom's to give to it. */
export const licenceUnstated: Check = {
  id: 'licence-unstated',
  severity: 'error',
  scope: 'article',
  *run(article, { settings }) {
    if (isOwnText(article) || !wasReadWhole(article)) return
    const says = (key: string) => editionsOf(article).some((edition) => isStated(edition, key))
    const at = article.factPlace('original', 'outlet') ?? article.factPlace('original', 'url')
    if (at === undefined || says('license') || says('permission')) return
    // without a licence of the site nobody takes the text for what it is not
    yield { ...at, say: toSay('licence-unstated'), ...(settings.license === undefined && { severity: 'warning' }) }
  },
}
