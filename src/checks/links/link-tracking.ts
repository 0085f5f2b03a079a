import { readUrl } from '../../ground/basics/read-url.ts'
import { linksOf } from '../../ground/body/links-of.ts'
import { redirectTarget, trackingIn, withoutTracking } from '../../ground/knowledge/tracking.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { addressFix } from '../address-fix.ts'

/** Links lead where they lead, past nobody who counts readers. */
export const linkTracking: Check = {
  id: 'link-tracking',
  severity: 'warning',
  scope: 'edition',
  *run(edition, { folder }) {
    const { file, frontMatter, placeOf } = edition
    const photo = frontMatter.photo?.url
    const addresses = linksOf(edition, folder).filter(({ target }) => target.kind === 'web')
    for (const { url, place } of photo ? [{ url: photo, place: placeOf(['photo', 'url']) }, ...addresses] : addresses) {
      const address = readUrl(url)
      const better = withoutTracking(url)
      if (address === undefined || better === url) continue
      const say =
        redirectTarget(address) === undefined
          ? toSay('link-tracking.parameters', trackingIn(address), better)
          : toSay('link-tracking.redirect', address.hostname, better)
      yield { file: file.path, place, say, fix: addressFix(file.text, place, url, better) }
    }
  },
}
