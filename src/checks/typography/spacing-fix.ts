import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import type { Edit, Place } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'

/** Characters to either side that are looked at: no word is longer. */
const LONGEST = 60
/** A word, a mark and a word with no space between, and what may stand around them. */
const RUN_TOGETHER = /^[¿¡«“"(]*\p{L}+[,;.](\p{L}+)[.,;:!?»”")]*$/u

/**
 * What mends a slip of spacing, where nothing else can be meant: not with spaces that do not break, in points with spaces
 * between (`. . .`), nor between words that may be one name (`csv,conf`): the second must be one that no name begins with.
 */
export function spacingFix(
  { text, edition }: BlockText,
  start: number,
  found: string,
  replacement: string,
  place: Place | undefined,
): Edit[] | undefined {
  const [from, to] = [place?.start.offset, place?.end.offset]
  if (from === undefined || to === undefined || found.includes('\u00a0')) return undefined
  const end = start + found.length
  const [before, after] = [text.slice(Math.max(0, start - LONGEST), start), text.slice(end, end + LONGEST)]
  if (found.endsWith('.') && (/\.\s*$/.test(before) || /^\s*\./.test(after))) return undefined
  if (replacement.length > found.length) {
    const token = `${/\S*$/.exec(before)?.[0]}${found}${/^\S*/.exec(after)?.[0]}`
    const next = RUN_TOGETHER.exec(token)?.[1]?.toLowerCase()
    if (next === undefined || (found !== '.' && !FUNCTION_WORDS[edition.language].has(next))) return undefined
  }
  return [{ start: from, end: to, replacement }]
}
