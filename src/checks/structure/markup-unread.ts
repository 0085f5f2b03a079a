import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { slipsIn } from '../markup/slips-in.ts'

/** What was written as a mark of Markdown is one: otherwise its characters show. */
export const markupUnread: Check = {
  id: 'markup-unread',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    for (const { text, slip } of slipsIn(body, file.text)) {
      const [start, end] = [text.start + slip.start, text.start + slip.end]
      const say = toSay(`markup-unread.${slip.kind}`, file.text.slice(start, end), slip.expected)
      yield { file: file.path, place: placeAt(start, end), say, fix: slip.fix }
    }
  },
}
