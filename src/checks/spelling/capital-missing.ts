import { ABBREVIATIONS } from '../../ground/knowledge/abbreviations.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { findingIn } from '../text/finding-in.ts'
import { type SpeltWord, speltWords } from './spelt-words.ts'

/** The end of a sentence: a point behind a word, alone. */
const BEFORE = /(?<![\p{L}\p{N}.@/_-])(\p{L}{3,})["”»)]?\.["”»)]? $/u
const FARTHEST = 40
/** Shorter ones may be abbreviations. */
const SHORTEST_NAME = 5

/** A sentence begins with a capital. */
export const capitalMissing: Check = {
  id: 'capital-missing',
  severity: 'warning',
  scope: 'spelling',
  *run(spelt) {
    const { language } = spelt.edition
    for (const { text, word, start, end } of speltWords(spelt).flat()) {
      if (!/^\p{Ll}+$/u.test(word) || !spelt.speller.knows(word) || !followsSentence(text.text, start)) continue
      const capital = word.charAt(0).toUpperCase() + word.slice(1)
      yield findingIn(text, start, end, toSay('capital-missing', word, capital))
    }
    function isWord(word: string): boolean {
      return spelt.speller.knows(word) || (word.length >= SHORTEST_NAME && /^\p{Lu}/u.test(word))
    }
    function followsSentence(text: string, start: SpeltWord['start']): boolean {
      const last = BEFORE.exec(text.slice(Math.max(0, start - FARTHEST), start))?.[1]
      if (last === undefined) return false
      const { inside, numbered, final } = ABBREVIATIONS[language]
      return ![inside, numbered, final].some((known) => known.has(last.toLowerCase())) && isWord(last)
    }
  },
}
