import { homeOfWord } from '../../ground/knowledge/home-of-word.ts'
import { isSectionWord } from '../../ground/knowledge/is-section-word.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts, type BlockText, wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'
import { leaningOf } from './leaning-of.ts'
import { ownWords } from './own-words.ts'

/** What tells a heading that is the same in both editions, one of several words that is no title, and one that is not the same. */
const ENOUGH = { same: 2, phrase: 1, other: 3 }
const FEWEST_LETTERS = 3

/** A heading is in the language of its edition. */
export const headingUntranslated: Check = {
  id: 'heading-untranslated',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { all } = articleTexts(article)
    for (const text of all) {
      const [opposite] = text.opposite
      if (text.block.kind !== 'heading' || opposite === undefined) continue
      const isSame = text.text.toLowerCase() === opposite.text.toLowerCase()
      if (!isSame && votesOf(text) <= 0) continue
      if (isName(text, opposite, all)) continue
      const enough = !isSame ? ENOUGH.other : isTitle(text) || text.words.length < 2 ? ENOUGH.same : ENOUGH.phrase
      if (foreignness(text, all) < enough && !(isSame && isOnlyForeign(text, all))) continue
      const { language } = text.edition
      yield {
        ...blockPlace(text),
        ...(isTitle(text) && { severity: 'warning' }),
        say: toSay('heading-untranslated', text.text, otherLanguage(language), language),
      }
    }
  },
}

/** A phrase that stands elsewhere as it is, in its own edition at least where it is no title: `Open Seeds`. */
const isName = (text: BlockText, opposite: BlockText, all: readonly BlockText[]): boolean =>
  all.some(
    (other) =>
      other !== text &&
      other !== opposite &&
      (other.edition === text.edition || (isTitle(text) && !isSection(text))) &&
      other.text.includes(text.text),
  )

/** `Requirements`: the name of a part of a text and of nothing else. */
const isSection = ({ words, edition: { language } }: BlockText): boolean =>
  words.length === 1 && isSectionWord(words.join().toLowerCase(), otherLanguage(language))

/** Every longer word has a capital: it may be the name of something. */
const isTitle = ({ words }: BlockText): boolean => words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word))

/** Whether every word of a heading is known as one of the other language, and its own edition has none of them; `FILTER` is a keyword. */
function isOnlyForeign(text: BlockText, all: readonly BlockText[]): boolean {
  const words = wordsOf(ownWords(text.block)).filter(({ length }) => length >= FEWEST_LETTERS)
  const other = otherLanguage(text.edition.language)
  const isForeign = (word: string) =>
    word !== word.toUpperCase() && leaningOf(word, text, all) > 0 && homeOfWord(word.toLowerCase()) === other
  return words.length > 0 && words.every(isForeign)
}

/** How much rather the words of a heading are the other language's: by its function words, and by where else they stand. */
function foreignness(text: BlockText, all: readonly BlockText[]): number {
  const leanings = wordsOf(ownWords(text.block)).map((word) => leaningOf(word, text, all))
  return 2 * votesOf(text) + leanings.reduce((sum, leaning) => sum + leaning, 0)
}

function votesOf({ block, edition: { language } }: BlockText): number {
  const votes = votesIn(wordsOf(ownWords(block)), true)
  return votes[otherLanguage(language)] - votes[language]
}
