import { DOUBLED_WORDS } from '../../ground/knowledge/doubled-words.ts'
import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { doubledIn } from './doubled-in.ts'

/** Characters that are told of words that stand there again and again. */
const LONGEST = 60

/** No word stands twice in a row by accident; where the text opposite also doubles one, it is meant. */
export const wordDoubled: Check = {
  id: 'word-doubled',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      const doubled = doubledIn(text)
      if (doubled.length === 0 || text.opposite.some((other) => doubledIn(other).length > 0)) continue
      for (const { word, start, end } of doubled) {
        if (isMeant(word, text)) continue
        const said = text.text.slice(start, Math.min(end, start + LONGEST))
        yield findingIn(text, start, end, toSay('word-doubled', said, word))
      }
    }
  },
}

/** `Duran Duran`, `muy muy`, `1 1`, `x x`. */
function isMeant(word: string, { edition: { language } }: BlockText): boolean {
  const lower = word.toLowerCase()
  if (/\d/.test(word) || (word.length === 1 && !/^[aeoy]$/.test(word))) return true
  return DOUBLED_WORDS[language].has(lower) || (word !== lower && !FUNCTION_WORDS[language].has(lower))
}
