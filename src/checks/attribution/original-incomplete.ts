import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** An original in an outlet has an address, and an address is in an outlet. */
export const originalIncomplete: Check = {
  id: 'original-incomplete',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const says = (key: string) => editionsOf(article).some((edition) => isStated(edition, 'original', key))
    const [given, missing] = says('outlet') ? (['outlet', 'url'] as const) : (['url', 'outlet'] as const)
    const at = article.factPlace('original', given)
    if (at === undefined || says(missing) || !wasReadWhole(article)) return
    yield { ...at, lacks: `original.${missing}`, say: toSay('original-incomplete', missing, given) }
  },
}
