import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts, type BlockText, wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'
import { leaningOf } from './leaning-of.ts'
import { ownWords } from './own-words.ts'

/** What tells a heading that is the same in both editions, and one that is not. */
const ENOUGH = { same: 2, other: 3 }

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
      if (isName(text, opposite, all) || foreignness(text, all) < (isSame ? ENOUGH.same : ENOUGH.other)) continue
      const { language } = text.edition
      yield {
        ...blockPlace(text),
        ...(isTitle(text) && { severity: 'warning' }),
        say: toSay('heading-untranslated', text.text, otherLanguage(language), language),
      }
    }
  },
}

/** One word, or a phrase that stands elsewhere as it is: `Open Seeds`. */
const isName = (text: BlockText, opposite: BlockText, all: readonly BlockText[]): boolean =>
  text.words.length < 2 || all.some((other) => other !== text && other !== opposite && other.text.includes(text.text))

/** Every longer word has a capital: it may be the name of something. */
const isTitle = ({ words }: BlockText): boolean => words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word))

/** How much rather the words of a heading are the other language's: by its function words, and by where else they stand. */
function foreignness(text: BlockText, all: readonly BlockText[]): number {
  const leanings = wordsOf(ownWords(text.block)).map((word) => leaningOf(word, text, all))
  return 2 * votesOf(text) + leanings.reduce((sum, leaning) => sum + leaning, 0)
}

function votesOf({ block, edition: { language } }: BlockText): number {
  const votes = votesIn(wordsOf(ownWords(block)), true)
  return votes[otherLanguage(language)] - votes[language]
}
