import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { editionAt, linksIn } from './links-in.ts'

/** A published edition links to published ones: the page of a draft is not there yet. */
export const linkDraft: Check = {
  id: 'link-draft',
  severity: 'warning',
  scope: 'newsroom',
  *run({ articles }) {
    for (const { url, target, place, edition } of linksIn(articles)) {
      if (edition.draft || target.kind !== 'edition' || !editionAt(target, articles).edition?.draft) continue
      yield { file: edition.path, place, say: toSay('link-draft', url) }
    }
  },
}
