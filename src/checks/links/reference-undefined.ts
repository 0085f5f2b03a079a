import { sourceOfText } from '../../ground/body/source-of-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'

/** `[text][label]` and `[text][]` that stayed text; `list[0][1]` and `[text][^1]` are something else. */
const REFERENCE = /(?<![\p{L}\p{N}\]\\])\[((?:\\.|[^\][\\])+)\]\[(?!\^)((?:\\.|[^\][\\])*)\]/gu

/** One beside the other they cite rather than link: `[12][13–15]`, `[Bug #12][Bug #13]`, `[@ruiz2019][@paz]`. */
const CITATION =
  /^\[(?:[\d ,;–-]+\]\[[\d ,;–-]+|(?:@[^\][]+|(?:\p{Lu}(?:[\p{L}-]*\p{L})?)?[ :-]*#?\d+)\]\[(?:@.+|(?:\p{Lu}(?:[\p{L}-]*\p{L})?)?[ :-]*#\d+|\p{Lu}(?:[\p{L}-]*\p{L})?[ :-]+\d+))\]$/u

/** The label of a link or picture is defined: otherwise its brackets show. */
export const referenceUndefined: Check = {
  id: 'reference-undefined',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    for (const { 0: whole, 1: text = '', 2: label = '', index } of sourceOfText(body, file.text).matchAll(REFERENCE)) {
      const end = index + whole.length
      // `[[one](…)][[other](…)]`: links in brackets of their own.
      if (file.text.slice(index, end).includes('](') || CITATION.test(whole)) continue
      const place = placeAt(end - label.length - 2, end)
      yield { file: file.path, place, say: toSay('reference-undefined', (label || text).trim()) }
    }
  },
}
