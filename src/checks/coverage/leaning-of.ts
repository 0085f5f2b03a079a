import { remember } from '../../ground/basics/remember.ts'
import { tally } from '../../ground/basics/tally.ts'
import { homeOfWord } from '../../ground/knowledge/home-of-word.ts'
import { spellingOf } from '../../ground/knowledge/spelling-of.ts'
import { type Language, otherLanguage } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'

const FEWEST_LETTERS = 3

/** How often each word stands in a block. */
const countsIn = remember(({ words }: BlockText) => tally(words.map((word) => word.toLowerCase())))

/** How often each word stands in the blocks of each edition, headings left out. */
const wordCounts = remember((all: readonly BlockText[]): Record<Language, ReadonlyMap<string, number>> => {
  const counts = { es: new Map<string, number>(), en: new Map<string, number>() }
  for (const text of all) {
    if (text.block.kind === 'heading') continue
    const own = counts[text.edition.language]
    for (const [word, times] of countsIn(text)) own.set(word, (own.get(word) ?? 0) + times)
  }
  return counts
})

/**
 * In which edition a word of a text is at home, by all texts of the article: 1 where it stands elsewhere in the other
 * edition only, -1 where in the text's own only; where in neither, by the lexicon or its spelling; 0 where in both.
 */
export function leaningOf(word: string, text: BlockText, all: readonly BlockText[]): number {
  const lower = word.toLowerCase()
  if (lower.length < FEWEST_LETTERS) return 0
  const { language } = text.edition
  const counts = wordCounts(all)
  const here = text.block.kind === 'heading' ? 0 : (countsIn(text).get(lower) ?? 0)
  const [own, other] = [(counts[language].get(lower) ?? 0) - here, counts[otherLanguage(language)].get(lower) ?? 0]
  if (own > 0 || other > 0) return Math.sign(other) - Math.sign(own)
  const home = homeOfWord(lower) ?? spellingOf(lower)
  return home === undefined ? 0 : home === language ? -1 : 1
}
