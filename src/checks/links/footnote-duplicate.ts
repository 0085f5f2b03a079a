import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Place } from '../../model.ts'
import { footnoteLabel } from './footnote-label.ts'

/** Each note has a label of its own: of two with the same one, readers see the first. */
export const footnoteDuplicate: Check = {
  id: 'footnote-duplicate',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    const first = new Map<string, Place>()
    for (const note of partsOf(body).footnoteDefinition) {
      const { label, place } = footnoteLabel(note, file.text, placeAt)
      const before = first.get(note.node.identifier)
      if (before === undefined) first.set(note.node.identifier, place)
      else {
        yield {
          file: file.path,
          place,
          say: toSay('footnote-duplicate.here', label),
          related: [{ file: file.path, place: before, say: toSay('footnote-duplicate.first', label) }],
        }
      }
    }
  },
}
