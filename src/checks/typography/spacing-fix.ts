import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import type { Edit, Place } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'

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
  const [before, after] = [text.slice(0, start), text.slice(start + found.length)]
  if (found.endsWith('.') && (/\.\s*$/.test(before) || /^\s*\./.test(after))) return undefined
  if (replacement.length > found.length) {
    const token = `${/\S*$/.exec(before)?.[0]}${found}${/^\S*/.exec(after)?.[0]}`
    const next = RUN_TOGETHER.exec(token)?.[1]?.toLowerCase()
    if (next === undefined || (found !== '.' && !FUNCTION_WORDS[edition.language].has(next))) return undefined
  }
  return [{ start: from, end: to, replacement }]
}
