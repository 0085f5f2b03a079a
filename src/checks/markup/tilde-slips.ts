import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

const TILDES = /(?<![~\\])(~{1,2})(?!~)([^~\n]{1,200})(~{1,2})(?!~)/g
const LOWERED: Record<string, string> = Object.fromEntries(
  [...'0123456789'].map((digit, n) => [digit, '₀₁₂₃₄₅₆₇₈₉'[n] ?? digit]),
)

/** Deletions that stayed text (`~~x~`, `~~ x ~~`, `~x~`), and digits that other tools would lower (`H~2~O`). */
export function* tildeSlips(text: UnreadText): Iterable<Slip> {
  if (!text.text.includes('~')) return
  for (const { 0: whole, 1: opening = '', 2: words = '', 3: closing = '', index } of text.text.matchAll(TILDES)) {
    const [start, end] = [index, index + whole.length]
    const isSingle = opening === '~' && closing === '~'
    const isLetterBefore = /[\p{L})]/u.test(text.text.charAt(start - 1))
    if (isSingle && /^\s|\s$/.test(words)) continue
    if (isSingle && isLetterBefore && /^\d{1,3}$/.test(words)) {
      const expected = words.replace(/\d/g, (digit) => LOWERED[digit] ?? digit)
      yield { kind: 'lowered', start, end, expected }
    } else if (/\p{L}/u.test(words)) {
      const expected = `~~${words.trim()}~~`
      yield { kind: 'deletion', start, end, expected, fix: isSingle ? undefined : [editIn(text, start, end, expected)] }
    }
  }
}
