import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { linkDifferences } from './link-differences.ts'

/** So many letters may be slips of the pen; a page that is another one altogether may be chosen for other readers. */
const SLIP = 3

/** A link leads where the one opposite leads, or to the same page in the other language. */
export const linkMismatch: Check = {
  id: 'link-mismatch',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    for (const { here, there, changes } of linkDifferences(article).changed) {
      const at = pointIn(there.has.edition.file, there.inline.place)
      const [found, expected] = [here.inline.value, there.inline.value]
      yield {
        file: here.has.edition.file.path,
        place: here.inline.place,
        say: toSay('link-mismatch.here', found, expected, at),
        ...(changes > SLIP && { severity: 'info' }),
        related: [
          {
            file: there.has.edition.file.path,
            place: there.inline.place,
            say: toSay('link-mismatch.there'),
          },
        ],
      }
    }
  },
}
