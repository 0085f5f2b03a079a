import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Edition, Finding } from '../../model.ts'

const MARKER = /^(?:<{7}|>{7})(?: .*)?$/gm

/** Nobody publishes two versions of a passage with the marks of version control between them. */
export const conflictMarker: Check = {
  id: 'conflict-marker',
  severity: 'error',
  safety: true,
  scope: 'edition',
  run: findMarkers,
}

/** The beginning of each conflict, or its end where somebody took out the beginning alone. */
function* findMarkers({ file, body }: Edition): Iterable<Finding> {
  if (!file.text.includes('<<<<<<<') && !file.text.includes('>>>>>>>')) return
  const placeAt = placesIn(file.text)
  let isOpen = false
  for (const { 0: marker, index } of file.text.matchAll(MARKER)) {
    if (isInCode(body, index)) continue
    const wasOpen = isOpen
    isOpen = marker.startsWith('<')
    if (wasOpen && !isOpen) continue
    const place = placeAt(index, index + marker.length)
    yield { file: file.path, place, say: toSay('conflict-marker', marker) }
  }
}

/** An article about version control may show them. */
const isInCode = (body: Edition['body'], offset: number): boolean =>
  partsOf(body).code.some(({ place: { start, end } }) => (start.offset ?? 0) < offset && offset < (end.offset ?? 0))
