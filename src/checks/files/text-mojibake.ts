import { MAY_BEGIN_MOJIBAKE, MOJIBAKE, repairMojibake } from '../../ground/knowledge/mojibake.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Edition, Finding } from '../../model.ts'
import { isRunningText } from './is-running-text.ts'

/** How much of a word is shown on each side. */
const AROUND = 30

/** No text was read in another encoding than its own on the way here: `MarÃ­a` for `María`. */
export const textMojibake: Check = {
  id: 'text-mojibake',
  severity: 'error',
  oncePerFile: true,
  scope: 'files',
  *run(files, editions) {
    for (const { path, text = '' } of files) {
      yield* findMojibake(
        path,
        text,
        editions.find(({ file }) => file.path === path),
      )
    }
  },
}

/** Word by word: a word may hold several. */
function* findMojibake(file: string, text: string, edition: Edition | undefined): Iterable<Finding> {
  if (!MAY_BEGIN_MOJIBAKE.test(text)) return
  const placeAt = placesIn(text)
  let done = 0
  for (const { 0: found, index } of text.matchAll(MOJIBAKE)) {
    const letter = repairMojibake(found)
    if (index < done || letter === undefined || isShown(text, index, found, letter)) continue
    const [start, end] = wordAround(text, index, index + found.length)
    done = end
    const word = text.slice(start, end)
    const meant = word.replace(MOJIBAKE, (part) => repairMojibake(part) ?? part)
    const isSure = edition !== undefined && isRunningText(edition, start, end)
    yield {
      file,
      place: placeAt(start, end),
      say: toSay('text-mojibake', word, meant),
      fix: isSure ? [{ start, end, replacement: meant }] : undefined,
    }
  }
}

/** A letter by itself beside a quotation mark or in code: the text is about such letters, as in “Ã©”. */
function isShown(text: string, at: number, found: string, letter: string): boolean {
  const [before, after] = [text.slice(at - 1, at), text.slice(at + found.length, at + found.length + 1)]
  return /^\p{L}$/u.test(letter) && !/\p{L}/u.test(before + after) && (/["“«`]/.test(before) || /["”»`]/.test(after))
}

function wordAround(text: string, start: number, end: number): [number, number] {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? ''
  const after = /^[\p{L}\u0080-\u00bf]*/u.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  return [start - before.length, end + after.length]
}
