import { isSectionWord } from '../../ground/knowledge/is-section-word.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { foreignness, foreignVotes, isOnlyForeign } from './foreignness.ts'

/** What tells a heading that is the same in both editions, one of several words that is no title, and one that is not the same. */
const ENOUGH = { same: 2, phrase: 1, other: 3 }

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
      if (!isSame && foreignVotes(text) <= 0) continue
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

/** A phrase that stands elsewhere as it is, in its own edition at least where it is no title, or in its description: `Open Seeds`. */
const isName = (text: BlockText, opposite: BlockText, all: readonly BlockText[]): boolean =>
  text.edition.frontMatter.description?.includes(text.text) ||
  all.some(
    (other) =>
      other !== text &&
      other !== opposite &&
      (other.edition === text.edition || (isTitle(text) && !isSection(text))) &&
      other.text.includes(text.text),
  )

/** `Requirements`: the name of a part of a text and of nothing else. */
const isSection = ({ words, edition: { language } }: BlockText): boolean =>
  words.length === 1 && isSectionWord(words.join('').toLowerCase(), otherLanguage(language))

/** Every longer word has a capital: it may be the name of something. */
const isTitle = ({ words }: BlockText): boolean => words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word))
