import { sourceOfText } from '../../ground/body/source-of-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'

/** `[^1]` that stayed text. */
const MARK = /(?<!\\)\[\^([^\][\s]+)\]/g

/** The mark of a note leads to a note. */
export const footnoteUndefined: Check = {
  id: 'footnote-undefined',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    for (const { 0: mark, index } of sourceOfText(body, file.text).matchAll(MARK)) {
      const place = placeAt(index, index + mark.length)
      yield { file: file.path, place, say: toSay('footnote-undefined', mark) }
    }
  },
}
