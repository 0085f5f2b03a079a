import { spellingOf } from '../../knowledge/spelling-of.ts'
import { type Language, otherLanguage } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'

const FEWEST_LETTERS = 3

/** In which edition words are at home. */
export interface WordCounts {
  /**
   * 1 where a word stands elsewhere in the other edition only, -1 where in the text's own only; where in neither, by its
   * spelling; 0 where in both.
   */
  leaning: (word: string, text: BlockText) => number
}

/** How often each word stands in the blocks of each edition, headings left out. */
export function wordCounts(texts: readonly BlockText[]): WordCounts {
  const counts: Record<Language, Map<string, number>> = { es: new Map(), en: new Map() }
  for (const { words, edition, block } of texts) {
    if (block.kind === 'heading') continue
    const own = counts[edition.language]
    for (const word of words) own.set(word.toLowerCase(), (own.get(word.toLowerCase()) ?? 0) + 1)
  }
  const leaning = (word: string, { edition: { language }, block, words }: BlockText): number => {
    const lower = word.toLowerCase()
    if (lower.length < FEWEST_LETTERS) return 0
    const here = block.kind === 'heading' ? 0 : words.filter((one) => one.toLowerCase() === lower).length
    const [own, other] = [(counts[language].get(lower) ?? 0) - here, counts[otherLanguage(language)].get(lower) ?? 0]
    if (own > 0 || other > 0) return Math.sign(other) - Math.sign(own)
    const spelling = spellingOf(lower)
    return spelling === undefined ? 0 : spelling === language ? -1 : 1
  }
  return { leaning }
}
