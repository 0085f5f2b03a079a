import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'

const OPENING = /^(`{3,}|~{3,}).*/

/** Code that is opened is closed, or all the rest of the text becomes code. */
export const fenceUnclosed: Check = {
  id: 'fence-unclosed',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    for (const { place } of partsOf(body).code) {
      const start = place.start.offset ?? 0
      const source = file.text.slice(start, place.end.offset)
      const [line, fence] = OPENING.exec(source) ?? []
      if (line === undefined || fence === undefined || isClosed(source, fence)) continue
      yield {
        file: file.path,
        place: placeAt(start, start + line.length),
        say: toSay('fence-unclosed', fence),
      }
    }
  },
}

/** Whether the last line is a fence of the same mark, at least as long; marks of quotations may stand before it. */
function isClosed(source: string, fence: string): boolean {
  const last = source
    .slice(source.lastIndexOf('\n') + 1)
    .replace(/^[ \t>]+/, '')
    .trimEnd()
  return source.includes('\n') && last.length >= fence.length && last === fence.charAt(0).repeat(last.length)
}
