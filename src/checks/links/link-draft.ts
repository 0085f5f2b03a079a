import { linksOf } from '../../body/links-of.ts'
import type { Check } from '../../model.ts'
import { editionAt } from './edition-at.ts'

/** A published edition links to published ones: the page of a draft is not there yet. */
export const linkDraft: Check = {
  id: 'link-draft',
  severity: 'warning',
  scope: 'edition',
  *run(edition, { folder }, newsroom) {
    if (edition.draft) return
    for (const { url, target, place } of linksOf(edition, folder)) {
      if (target.kind !== 'edition' || !editionAt(target, newsroom).edition?.draft) continue
      yield { file: edition.file.path, place, say: ({ checks }) => checks['link-draft'](url) }
    }
  },
}
