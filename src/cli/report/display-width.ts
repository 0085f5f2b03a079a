import { remember } from '../../ground/basics/remember.ts'

const graphemesIn = remember((language) => new Intl.Segmenter(language, { granularity: 'grapheme' }))
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60])/u
const PLAIN = /^[\x20-\x7E\u00A0-\u024F\u2010-\u2027]*$/

/** Columns that a text takes on a terminal: none for a combining mark, two for an emoji or an East Asian character. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemesIn('en').segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}
