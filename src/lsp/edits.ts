import type { TextEdit } from 'vscode-languageserver'
import { placesIn } from '../ground/text/places-in.ts'
import { sameEnds } from '../ground/text/same-ends.ts'
import type { Edit } from '../model.ts'
import { decodeText } from '../read/decode-text.ts'
import type { TypedText } from './typed-text.ts'

/** The text as it is read: `\n`, composed letters, no byte order mark. */
export function readTyped({ raw }: TypedText): string {
  const decoded = decodeText(Buffer.from(raw))
  return 'text' in decoded ? decoded.text : raw
}

/** Edits of the text as it is read → edits of the text as it is typed. */
export function editsOf(typed: TypedText, edits: readonly Edit[]): TextEdit[] {
  const placeAt = placesIn(readTyped(typed))
  return edits.map(({ start, end, replacement }) => {
    const place = placeAt(start, end)
    return {
      range: { start: typed.pointAt(place.start), end: typed.pointAt(place.end) },
      newText: replacement.replaceAll('\n', typed.lineEnd),
    }
  })
}

/** What makes another text of a typed one: an edit of the lines between the first and the last that differ, or none. */
export function editsTo({ lines, lineEnd }: TypedText, text: string): TextEdit[] {
  const wanted = text.split('\n')
  const [same, after] = sameEnds(lines, wanted, { least: 1 })
  if (same === lines.length && same === wanted.length) return []
  // A line goes with the end of the one before it, so that none is left over.
  const first = Math.max(0, Math.min(same, lines.length - 1 - after, wanted.length - 1 - after))
  const [last, lastWanted] = [lines.length - 1 - after, wanted.length - 1 - after]
  return [
    {
      range: { start: { line: first, character: 0 }, end: { line: last, character: lines[last]?.length ?? 0 } },
      newText: wanted.slice(first, lastWanted + 1).join(lineEnd),
    },
  ]
}
