import { splitSentences } from '../../ground/knowledge/split-sentences.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { articleTexts, type BlockText, wordsOf } from '../text/article-texts.ts'
import { findWords } from '../text/find-words.ts'
import { votesIn } from '../text/votes-in.ts'
import { isReference, isUntranslated, speaksOther } from './is-untranslated.ts'
import { leaningOf } from './leaning-of.ts'
import { ownWords } from './own-words.ts'

/** Of the words of a sentence that is in the other language by the words of the two editions. */
const FEWEST_WORDS = 6
const LEANING = 0.5

/** No sentence is left in the other language within a block that is translated. */
export const sentenceUntranslated: Check = {
  id: 'sentence-untranslated',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { all } = articleTexts(article)
    for (const text of all) {
      for (const sentence of foreignSentences(text, all)) {
        const { file, language } = text.edition
        const at = findWords(text, sentence)
        yield {
          file: file.path,
          place: at ? text.placeAt(at.start, at.end) : text.block.place,
          say: toSay('sentence-untranslated', otherLanguage(language), language),
        }
      }
    }
  },
}

function foreignSentences(text: BlockText, all: readonly BlockText[]): string[] {
  const { kind } = text.block
  const { language } = text.edition
  if (kind !== 'paragraph' && kind !== 'item') return []
  if (text.votes[otherLanguage(language)] === 0 || isReference(text) || isUntranslated(text)) return []
  return splitSentences(ownWords(text.block), language)
    .map((sentence) => sentence.text)
    .filter((sentence) => isForeign(wordsOf(sentence), text, all))
}

/** By its function words; where it has few of them, by which edition its other words are at home in. */
function isForeign(words: readonly string[], text: BlockText, all: readonly BlockText[]): boolean {
  if (speaksOther(words, text)) return true
  const { language } = text.edition
  const votes = votesIn(words)
  if (words.length < FEWEST_WORDS || votes[otherLanguage(language)] === 0 || votes[language] > 0) return false
  return words.reduce((sum, word) => sum + leaningOf(word, text, all), 0) >= LEANING * words.length
}
