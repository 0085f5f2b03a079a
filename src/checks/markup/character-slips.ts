import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** Within words. */
const LETTERS = '[aeiou]acute|ntilde|uuml|ccedil'
const SIGNS =
  'nbsp|quot|amp|apos|lt|gt|iquest|iexcl|laquo|raquo|[lr][ds]quo|[nm]dash|hellip|euro|ordm|ordf|deg|middot|#\\d{2,5}'
/** `&nbsp` and `&aacuterbol` without the end, `& nbsp;`, `&amp;nbsp;`. */
const REFERENCE = new RegExp(
  `&amp;(?:${LETTERS}|${SIGNS});|&(?:${LETTERS})(?![;=])|&(?:${SIGNS})(?![;\\p{L}\\d=])|& (?:${LETTERS}|${SIGNS});`,
  'giu',
)
/** One that opens or closes nothing. */
const BACKTICKS = /(?<!\\)`+/g

/** References to characters that stayed text, and backticks that no others answer. */
export function* characterSlips(text: UnreadText): Iterable<Slip> {
  if (text.text.includes('&')) {
    for (const { 0: found, index: start } of text.text.matchAll(REFERENCE)) {
      const expected = found
        .replace(/^&amp;/i, '&')
        .replace('& ', '&')
        .replace(/;?$/, ';')
      const end = start + found.length
      const fix = /^&amp;./i.test(found) ? undefined : [editIn(text, start, end, expected)]
      yield { kind: 'character', start, end, expected, fix }
    }
  }
  if (!text.text.includes('`')) return
  const [first] = text.text.matchAll(BACKTICKS)
  if (first)
    yield { kind: 'code', start: first.index, end: first.index + first[0].length, expected: `${first[0]}…${first[0]}` }
}
