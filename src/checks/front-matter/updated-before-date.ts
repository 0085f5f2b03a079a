import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** An edition changes after it was published. */
export const updatedBeforeDate: Check = {
  id: 'updated-before-date',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter: { date, updated }, placeOf }) {
    if (date === undefined || updated === undefined || updated >= date) return
    yield {
      file: file.path,
      place: placeOf(['updated']),
      say: toSay('updated-before-date.found', updated, date),
      related: [{ file: file.path, place: placeOf(['date']), say: toSay('updated-before-date.other') }],
    }
  },
}
