import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** What was published here afterwards is not dated before the original. */
export const originalDateOrder: Check = {
  id: 'original-date-order',
  severity: 'warning',
  scope: 'edition',
  *run({ file, frontMatter: { date }, placeOf }, { facts, factPlace }) {
    const original = facts.original?.date
    const originalAt = factPlace('original', 'date')
    if (date === undefined || original === undefined || originalAt === undefined || date >= original) return
    yield {
      file: file.path,
      place: placeOf(['date']),
      say: toSay('original-date-order.here', date, original),
      related: [{ ...originalAt, say: toSay('original-date-order.there') }],
    }
  },
}
