import { remember } from '../../ground/basics/remember.ts'
import { DOUBLED_WORDS } from '../../ground/knowledge/doubled-words.ts'
import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts, type BlockText, startOfWord } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'

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

/** A word that stands several times in a row, and where the first of them begins and the last one ends. */
interface Doubled {
  word: string
  start: number
  end: number
}

/** Words with nothing but spaces between them and the same word again; a table's cells and code part them. */
const doubledIn = remember((text: BlockText): readonly Doubled[] => {
  const doubled: Doubled[] = []
  let [index, before] = [0, '']
  for (const word of text.words) {
    if (word.length === before.length && (word === before || word.toLowerCase() === before.toLowerCase())) {
      const [start, again] = [startOfWord(text, index - 1), startOfWord(text, index)]
      const end = again + word.length
      // "bienvenido/a a bordo"
      const isEnding = text.text[start - 1] === '/'
      const isBeside = !isEnding && /^[ \u00a0]+$/.test(text.text.slice(start + word.length, again))
      if (isBeside && !/^['’-]/.test(text.text.slice(end, end + 1))) {
        const last = doubled.at(-1)
        if (last?.end === start + word.length) last.end = end
        else doubled.push({ word: before, start, end })
      }
    }
    before = word
    index++
  }
  return doubled
})

/** `Duran Duran`, `muy muy`, `1 1`, `x x`. */
function isMeant(word: string, { edition: { language } }: BlockText): boolean {
  const lower = word.toLowerCase()
  if (/\d/.test(word) || (word.length === 1 && !/^[aeoy]$/.test(word))) return true
  return DOUBLED_WORDS[language].has(lower) || (word !== lower && !FUNCTION_WORDS[language].has(lower))
}
