import { partsOf } from '../../ground/body/parts-of.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import { type Check, type Edition, editionsOf, type Finding } from '../../model.ts'
import { faultsWith } from '../fault-check.ts'

const MARKER = /^(?:<{7}|>{7})(?: .*)?$/gm

/** Nobody publishes two versions of a passage with the marks of version control between them. */
export const conflictMarker: Check = {
  id: 'conflict-marker',
  severity: 'error',
  safety: true,
  scope: 'newsroom',
  *run(newsroom) {
    yield* faultsWith('conflict-marker', newsroom)
    for (const edition of newsroom.articles.flatMap(editionsOf)) yield* findMarkers(edition)
  },
}

/** The beginning of each conflict, or its end where somebody took out the beginning alone. */
function* findMarkers({ file, body }: Edition): Iterable<Finding> {
  const placeAt = placesIn(file.text)
  let isOpen = false
  for (const { 0: marker, index } of file.text.matchAll(MARKER)) {
    if (isInCode(body, index)) continue
    const wasOpen = isOpen
    isOpen = marker.startsWith('<')
    if (wasOpen && !isOpen) continue
    const place = placeAt(index, index + marker.length)
    yield { file: file.path, place, say: ({ checks }) => checks['conflict-marker'](marker) }
  }
}

/** An article about version control may show them. */
const isInCode = (body: Edition['body'], offset: number): boolean =>
  partsOf(body).code.some(({ place: { start, end } }) => (start.offset ?? 0) < offset && offset < (end.offset ?? 0))
