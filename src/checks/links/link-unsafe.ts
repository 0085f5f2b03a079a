import { linksOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A link leads to a page, a mail address or a telephone number: it runs no code and hides no host. */
export const linkUnsafe: Check = {
  id: 'link-unsafe',
  severity: 'error',
  safety: true,
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { url, target, place } of linksOf(edition, folder)) {
      if (target.kind !== 'unsafe') continue
      yield { file: edition.file.path, place, say: toSay(`link-unsafe.${target.reason}`, url) }
    }
  },
}
