import { remember } from '../../ground/basics/remember.ts'
import type { BlockText } from '../text/article-texts.ts'

/** `[3, 5)`: an interval; `:-)`: a face. */
const NEITHER =
  /[[(]\s{0,3}[-\d.,∞]{1,20}\s{0,3}[;,]\s{0,3}[-\d.,∞]{0,20}\s{0,3}[\])]|(?<=^|\s)[:;]['-]?[()](?=[\s.,!?]|$)/g
/** `a)`, `12)`, `iv)`: a number of a list. */
const ENUMERATOR = /(?:^|[\s(,;])(?:\p{L}|\d{1,3}|[ivx]{1,5})[.º]?$/u
const CLOSING: Record<string, string> = { '(': ')', '[': ']' }

/** A bracket, and where it stands in its text. */
interface Bracket {
  mark: string
  start: number
}

/** The kinds of those brackets. */
export const unmatchedMarks = remember((text: BlockText) => new Set(unmatchedBrackets(text).map(({ mark }) => mark)))

/** The brackets of a text that no other one in it opens or closes, in reading order. */
export const unmatchedBrackets = remember(({ text: whole }: BlockText): readonly Bracket[] => {
  if (!/[()[\]]/.test(whole)) return []
  const text = /[[\]:;]/.test(whole) ? whole.replace(NEITHER, (found) => ' '.repeat(found.length)) : whole
  const open: Bracket[] = []
  const unmatched: Bracket[] = []
  const waiting: Record<string, number> = { ')': 0, ']': 0 }
  for (const { 0: mark, index: start } of text.matchAll(/[()[\]]/g)) {
    const closing = CLOSING[mark]
    if (closing !== undefined) {
      open.push({ mark, start })
      waiting[closing] = (waiting[closing] ?? 0) + 1
    } else if ((waiting[mark] ?? 0) > 0) close(mark, open, waiting, unmatched)
    else if (mark !== ')' || !ENUMERATOR.test(text.slice(Math.max(0, start - 8), start)))
      unmatched.push({ mark, start })
  }
  return [...open, ...unmatched].sort((a, b) => a.start - b.start)
})

/** Takes away the last open bracket that a mark closes; what was opened after it and is still open nothing will match. */
function close(mark: string, open: Bracket[], waiting: Record<string, number>, unmatched: Bracket[]): void {
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const closing = CLOSING[last.mark] ?? ''
    waiting[closing] = (waiting[closing] ?? 0) - 1
    if (closing === mark) return
    unmatched.push(last)
  }
}
