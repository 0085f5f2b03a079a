import { headingIds } from '../../ground/body/heading-ids.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check } from '../../model.ts'
import { editionAt } from './edition-at.ts'
import { linksIn } from './links-in.ts'

const MOST_HEADINGS = 200

/** A link to a passage names a heading that is there. */
export const fragmentBroken: Check = {
  id: 'fragment-broken',
  severity: 'error',
  scope: 'newsroom',
  *run(newsroom) {
    for (const { target, place, edition } of linksIn(newsroom)) {
      if (target.kind !== 'here' && target.kind !== 'edition') continue
      const { fragment } = target
      const at = target.kind === 'here' ? edition : editionAt(target, newsroom).edition
      if (!fragment || !at) continue
      const ids = headingIds(at.body)
      if (ids.has(fragment)) continue
      const meant = meantHeading(fragment, [...ids.keys()])
      const other = at === edition ? undefined : at.file.path
      yield { file: edition.file.path, place, say: ({ checks }) => checks['fragment-broken'](fragment, meant, other) }
    }
  },
}

/** The heading whose name goes on so, or comes nearest; in a text of very many nobody looks for it. */
function meantHeading(fragment: string, ids: readonly string[]): string | undefined {
  if (ids.length > MOST_HEADINGS) return undefined
  return ids.find((id) => id.startsWith(fragment.toLowerCase())) ?? nearest(fragment, ids)
}
