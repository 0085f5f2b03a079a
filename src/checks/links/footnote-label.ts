import type { FootnoteDefinition } from 'mdast'
import type { Placed } from '../../ground/body/parts-of.ts'
import type { PlaceAt } from '../../ground/text/places-in.ts'
import type { Place } from '../../model.ts'

/** `[^1]`, and its place at the beginning of a note. */
export function footnoteLabel(
  { place }: Placed<FootnoteDefinition>,
  text: string,
  placeAt: PlaceAt,
): { label: string; place: Place } {
  const start = place.start.offset ?? 0
  const end = text.indexOf(']:', start) + 1
  return { label: text.slice(start, end), place: placeAt(start, end) }
}
