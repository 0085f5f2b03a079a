import { unreadTexts } from '../../ground/body/unread-texts.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { foreignMarks } from '../markup/foreign-marks.ts'

/** Marks that only other tools read show as they were typed. */
export const markupForeign: Check = {
  id: 'markup-foreign',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    let open = 0
    for (const { start: from, text } of unreadTexts(body, file.text)) {
      for (const { kind, start, end } of foreignMarks(text)) {
        const found = file.text.slice(from + start, from + end)
        // What closes a directive goes with what opens it.
        if (/^:+$/.test(found) && open-- > 0) continue
        if (/^:+./.test(found) && kind === 'directive') open++
        yield { file: file.path, place: placeAt(from + start, from + end), say: toSay(`markup-foreign.${kind}`, found) }
      }
    }
  },
}
