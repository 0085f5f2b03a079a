import { remember } from '../../ground/basics/remember.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, EditionSummary } from '../../model.ts'
import { editionAt, linksIn } from './links-in.ts'

const MOST_HEADINGS = 200

/** A link to a passage names a heading that is there. */
export const fragmentBroken: Check = {
  id: 'fragment-broken',
  severity: 'error',
  scope: 'newsroom',
  *run({ articles }) {
    for (const { target, place, edition } of linksIn(articles)) {
      if (target.kind !== 'here' && target.kind !== 'edition') continue
      const { fragment } = target
      const at = target.kind === 'here' ? edition : editionAt(target, articles).edition
      if (!fragment || !at || headingsOf(at).has(fragment)) continue
      const meant = meantHeading(fragment, at.headings)
      const other = at === edition ? undefined : at.path
      yield { file: edition.path, place, say: toSay('fragment-broken', fragment, meant, other) }
    }
  },
}

const headingsOf = remember(({ headings }: EditionSummary): ReadonlySet<string> => new Set(headings))

/** The heading whose name goes on so, or comes nearest; in a text of very many nobody looks for it. */
function meantHeading(fragment: string, ids: readonly string[]): string | undefined {
  if (ids.length > MOST_HEADINGS) return undefined
  return ids.find((id) => id.startsWith(fragment.toLowerCase())) ?? nearest(fragment, ids)
}
