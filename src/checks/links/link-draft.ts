import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { editionAt, linksIn } from './links-in.ts'

/** A published edition links to published ones: the page of a draft, or of what waits for its day, is not there yet. */
export const linkDraft: Check = {
  id: 'link-draft',
  severity: 'warning',
  scope: 'newsroom',
  *run({ articles, today }) {
    for (const { url, target, place, edition } of linksIn(articles)) {
      const aim = target.kind === 'edition' ? editionAt(target, articles).edition : undefined
      if (edition.draft || aim === undefined) continue
      // The day from which readers see the link.
      const seen = edition.date !== undefined && edition.date > today ? edition.date : today
      if (aim.draft) yield { file: edition.path, place, say: toSay('link-draft.draft', url) }
      else if ((aim.date ?? '') > seen)
        yield { file: edition.path, place, say: toSay('link-draft.scheduled', url, aim.date ?? '') }
    }
  },
}
