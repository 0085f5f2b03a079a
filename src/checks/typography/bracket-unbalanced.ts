import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'

/** `[3, 5)`: an interval; `:-)`: a face. */
const NEITHER = /[[(]\s*[-\d.,∞]+\s*[;,]\s*[-\d.,∞]*\s*[\])]|(?<=^|\s)[:;]['-]?[()](?=[\s.,!?]|$)/g
/** `a)`, `12)`, `iv)`: a number of a list. */
const ENUMERATOR = /(?:^|[\s(,;])(?:\p{L}|\d{1,3}|[ivx]{1,5})[.º]?$/u
const CLOSING: Record<string, string> = { '(': ')', '[': ']' }

/** What a bracket opens another one closes in the same block; where the one opposite is alone as well, it is meant. */
export const bracketUnbalanced: Check = {
  id: 'bracket-unbalanced',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    for (const text of articleTexts(article).all) {
      for (const { mark, start } of unmatchedBrackets(text.text)) {
        if (text.opposite.some((other) => unmatchedBrackets(other.text).some((same) => same.mark === mark))) continue
        yield findingIn(text, start, start + 1, toSay('bracket-unbalanced', mark))
      }
    }
  },
}

function unmatchedBrackets(whole: string): { mark: string; start: number }[] {
  if (!/[()[\]]/.test(whole)) return []
  const text = /[[\]:;]/.test(whole) ? whole.replace(NEITHER, (found) => ' '.repeat(found.length)) : whole
  const open: { mark: string; start: number }[] = []
  const unmatched: { mark: string; start: number }[] = []
  for (const { 0: mark, index: start } of text.matchAll(/[()[\]]/g)) {
    if (mark in CLOSING) open.push({ mark, start })
    else {
      const own = open.findLastIndex((opened) => CLOSING[opened.mark] === mark)
      if (own >= 0) unmatched.push(...open.splice(own).slice(1))
      else if (mark !== ')' || !ENUMERATOR.test(text.slice(Math.max(0, start - 8), start)))
        unmatched.push({ mark, start })
    }
  }
  return [...open, ...unmatched].sort((a, b) => a.start - b.start)
}
