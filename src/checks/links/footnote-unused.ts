import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { footnoteLabel } from './footnote-label.ts'

/** A note has a mark in the text: otherwise it is not shown. */
export const footnoteUnused: Check = {
  id: 'footnote-unused',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    const { footnoteDefinition, footnoteReference } = partsOf(body)
    const marked = new Set(footnoteReference.map(({ node }) => node.identifier))
    for (const note of footnoteDefinition) {
      if (marked.has(note.node.identifier)) continue
      const { label, place } = footnoteLabel(note, file.text, placeAt)
      yield { file: file.path, place, say: toSay('footnote-unused', label) }
    }
  },
}
