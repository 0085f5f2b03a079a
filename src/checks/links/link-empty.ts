import { linksOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A link leads somewhere. */
export const linkEmpty: Check = {
  id: 'link-empty',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { target, place } of linksOf(edition, folder)) {
      if (target.kind !== 'empty' && !(target.kind === 'here' && target.fragment === '')) continue
      yield { file: edition.file.path, place, say: toSay('link-empty') }
    }
  },
}
