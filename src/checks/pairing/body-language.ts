import {
  type AlignedArticle,
  type Block,
  type Edition,
  type Language,
  otherLanguage,
  type PairedEdition,
} from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { languageOfWord } from '../text/language-of-word.ts'

/** So many function words, so many different ones, are no accident (`La Paz`, `El País`); a few quotations do not tip the scale. */
const ENOUGH = 12
const DIFFERENT = 6
const TIMES = 4

/** So many tell the language: the rest of a long text is not read. */
const PLENTY = 400

const known = new WeakMap<Edition, boolean>()

/** Whether an edition's body is written in the other language; not where it is short, has little prose, or mixes the two. */
export function isInOtherLanguage(edition: PairedEdition, article: AlignedArticle): boolean {
  const found = known.get(edition) ?? isInOther(edition, article)
  known.set(edition, found)
  return found
}

function isInOther(edition: PairedEdition, article: AlignedArticle): boolean {
  const texts = articleTexts(article).all.filter((text) => text.edition === edition && isProse(text.block))
  const other = otherLanguage(edition.language)
  const votesOf = (language: Language) => texts.reduce((sum, { votes }) => sum + votes[language], 0)
  // Nearly every edition is told by this alone.
  if (votesOf(other) <= votesOf(edition.language)) return false
  const found = functionWordsOf(texts)
  const words = found[other]
  const isEnough = words.length >= ENOUGH && new Set(words).size >= DIFFERENT
  return isEnough && words.length >= TIMES * found[edition.language].length
}

function functionWordsOf(texts: readonly BlockText[]): Record<Language, string[]> {
  const found: Record<Language, string[]> = { es: [], en: [] }
  for (const { words } of texts) {
    for (const word of words) {
      const lower = word.toLowerCase()
      const language = languageOfWord(lower)
      if (language) found[language].push(lower)
    }
    if (found.es.length + found.en.length >= PLENTY) break
  }
  return found
}

const isProse = ({ kind }: Block): boolean => kind !== 'code' && kind !== 'table'

/** Whether two bodies are the same text: prose long enough to have been translated, block by block alike. */
export function haveSameText(a: Edition, b: Edition): boolean {
  if (a.blocks.length !== b.blocks.length || a.blocks.some(({ text }, index) => text !== b.blocks[index]?.text))
    return false
  return a.blocks.filter(isProse).flatMap(({ text }) => text.split(' ')).length >= ENOUGH
}
