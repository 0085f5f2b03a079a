import { placesIn } from '../../ground/text/places-in.ts'
import type { Place } from '../../model.ts'
import type { NamedFile } from './other-files.ts'

/** Where the name of a file stands: in the running text of its block, or in its code. */
export function placeOfFile({ name, text }: NamedFile): Place {
  const { block, edition } = text
  const at = text.text.indexOf(name)
  if (at >= 0) return text.placeAt(at, at + name.length)
  const start = edition.file.text.indexOf(name, block.place.start.offset)
  const isThere = start >= 0 && start < (block.place.end.offset ?? 0)
  return isThere ? placesIn(edition.file.text)(start, start + name.length) : block.place
}
