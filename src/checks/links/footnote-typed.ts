import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { typedNotes } from '../markup/typed-notes.ts'

/** Notes are marked up as notes: numbers typed by hand lead nowhere. */
export const footnoteTyped: Check = {
  id: 'footnote-typed',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const typed = typedNotes(body, file.text)
    if (typed === undefined) return
    const { written, start, end, label, notes, fix } = typed
    const place = placesIn(file.text)(start, end)
    yield { file: file.path, place, say: toSay('footnote-typed', written, label, notes), fix }
  },
}
