import type { Check } from '../../model.ts'
import { editionAt } from './edition-at.ts'
import { linksIn } from './links-in.ts'

/** A published edition links to published ones: the page of a draft is not there yet. */
export const linkDraft: Check = {
  id: 'link-draft',
  severity: 'warning',
  scope: 'newsroom',
  *run(newsroom) {
    for (const { url, target, place, edition } of linksIn(newsroom)) {
      if (edition.draft || target.kind !== 'edition' || !editionAt(target, newsroom).edition?.draft) continue
      yield { file: edition.file.path, place, say: ({ checks }) => checks['link-draft'](url) }
    }
  },
}
