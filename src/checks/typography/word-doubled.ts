import { DOUBLED_WORDS } from '../../ground/knowledge/doubled-words.ts'
import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding } from '../../model.ts'
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
        const said = text.text.slice(start, Math.min(end, start + LONGEST))
        if (isMeant(word, said, text)) continue
        const finding = findingIn(text, start, end, toSay('word-doubled', said, word))
        if (!isParted(finding, text)) yield finding
      }
    }
  },
}

/** `Duran Duran`, `muy muy`, `1 1`, `x x`, `de De la Rúa`. */
function isMeant(word: string, said: string, { edition: { language } }: BlockText): boolean {
  const lower = word.toLowerCase()
  if (said === 'de De') return true
  if (/\d/.test(word) || (word.length === 1 && !/^[aeoy]$/.test(word))) return true
  return DOUBLED_WORDS[language].has(lower) || (word !== lower && !FUNCTION_WORDS[language].has(lower))
}

/** `botón ![…] botón`, `pulse activar **Activar sonido**`: a picture between the two, or a name that is set apart. */
function isParted({ place }: Finding, { edition }: BlockText): boolean {
  const source = edition.file.text.slice(place?.start.offset, place?.end.offset)
  return source.includes('![') || /^\p{Ll}+\s+[*_[]+\p{Lu}/u.test(source)
}
