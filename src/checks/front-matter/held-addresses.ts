import { keyOfPath, pathOfAlias } from '../../ground/addresses/path-of-alias.ts'
import type { ArticleSummary, EditionSummary } from '../../model.ts'

/** An edition, and whether readers see it. */
export interface Holder {
  edition: EditionSummary
  isPublic: boolean
}

/** Path of an edition's page below the site's prefix. */
export const pathOfEdition = ({ language, slug }: EditionSummary, { key }: ArticleSummary): string =>
  `/${language}/${slug?.value ?? key}/`

/** Whether an edition is on the site on a day. */
const isPublicOn = ({ draft, date = '' }: EditionSummary, today: string): boolean => !draft && date <= today

/** What holds an address: by its key, the edition that stands there or to which it leads on; of several one that is public. */
export function heldAddresses(articles: readonly ArticleSummary[], today: string): Map<string, Holder> {
  const held = new Map<string, Holder>()
  const hold = (path: string | undefined, holder: Holder): void => {
    if (path !== undefined && !held.get(keyOfPath(path))?.isPublic) held.set(keyOfPath(path), holder)
  }
  for (const article of articles) {
    for (const edition of article.editions) {
      const holder = { edition, isPublic: isPublicOn(edition, today) }
      hold(pathOfEdition(edition, article), holder)
      for (const { value } of edition.aliases) hold(pathOfAlias(value, edition.language), holder)
    }
  }
  return held
}
