import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isGivenName, isKnownName } from '../../ground/knowledge/known-names.ts'
import { type Language, otherLanguage } from '../../model.ts'
import { type ArticleTexts, type BlockText, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from '../text/name-key.ts'
import { type CapitalWord, capitalWordsIn, type WordForms, wordFormsOf } from './capital-words.ts'
import { differenceOf, type SpellingDifference } from './difference-of.ts'
import type { GlossaryPairs } from './glossary-pairs.ts'
import { nearWords } from './near-words.ts'
import { areSwapped } from './one-slip.ts'

/** A word that is one slip away from a name opposite. */
export interface Misspelling {
  word: CapitalWord
  name: CapitalWord
  /** The word's own edition spells the name rightly elsewhere, or the words beside the two are the same. */
  isSure: boolean
}

type Vocabularies = Record<Language, WordForms>

/** Names that one edition spells otherwise than the other and the glossary does not have so. Where either may be right, the source is. */
export function misspeltNames({ all, facing }: ArticleTexts, source: Language, glossary: GlossaryPairs): Misspelling[] {
  const found: Misspelling[] = []
  const keysFound = new Map<BlockText, Set<string>>()
  const pairsFound = new Set<string>()
  for (const texts of facing) {
    const words = { es: texts.es.flatMap(capitalWordsIn), en: texts.en.flatMap(capitalWordsIn) }
    if (words.es.length === 0 || words.en.length === 0) continue
    for (const language of [otherLanguage(source), source]) {
      const candidates = near(words, language).filter(([word, name]) => !glossary.has(...spelling(word, name)))
      if (candidates.length === 0) continue
      for (const [word, name, difference] of candidates) {
        const isTaken = keysFound.get(name.text)?.has(name.key)
        const isSure = judge(word, name, difference, wordFormsOf(all))
        const pair = `${word.key} ${name.key}`
        if (isSure === undefined || isTaken || (!isSure && pairsFound.has(pair))) continue
        found.push({ word, name, isSure })
        keysFound.set(word.text, (keysFound.get(word.text) ?? new Set()).add(word.key))
        pairsFound.add(pair)
      }
    }
  }
  return found
}

/** How often the edition must have the name itself before one odd spelling of it is surely a slip. */
const NEEDED: Record<SpellingDifference, number> = { slip: 1, slips: 1, ending: 1, spelling: 3 }

type Candidate = readonly [word: CapitalWord, name: CapitalWord, difference: SpellingDifference]

/**
 * Words of the edition that the text opposite does not have, with the words there that are nearly the same. Where this text
 * has such a word as often as the other, it may say it once more: then it takes a clear slip, not `Marina` beside `Martina`.
 */
function near(words: Record<Language, readonly CapitalWord[]>, language: Language): Candidate[] {
  const [own, other] = [words[language], words[otherLanguage(language)]]
  const [counts, countsThere] = [countKeys(own), countKeys(other)]
  const strangers = firstOfEach(own.filter(({ key }) => !countsThere.has(key)))
  if (strangers.length === 0) return []
  const nearNames = nearWords(firstOfEach(other))
  return strangers.flatMap((word) =>
    nearNames(word).flatMap((name): Candidate[] => {
      const difference = differenceOf(word.key, name.key, spelling(word, name))
      const isLacking = (counts.get(name.key) ?? 0) < (countsThere.get(name.key) ?? 0)
      return difference && (isLacking || (difference === 'slip' && !isKnownName(word.key)))
        ? [[word, name, difference]]
        : []
    }),
  )
}

/** The keys of both, the Spanish word's first. */
const spelling = (word: CapitalWord, name: CapitalWord): readonly [es: string, en: string] =>
  word.text.edition.language === 'es' ? [word.key, name.key] : [name.key, word.key]

function countKeys(words: readonly CapitalWord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const firstOfEach = (words: readonly CapitalWord[]): CapitalWord[] => [
  ...new Map([...words].reverse().map((word) => [word.key, word])).values(),
]

/** Whether the word misspells the name, and surely so; undefined where it does not. */
function judge(
  word: CapitalWord,
  name: CapitalWord,
  difference: SpellingDifference,
  vocabularies: Vocabularies,
): boolean | undefined {
  const { language } = word.text.edition
  const [own, other] = [vocabularies[language], vocabularies[otherLanguage(language)]]
  const isKnown = own.small.has(word.key) || other.small.has(word.key) || other.capital.has(word.key)
  if (isKnown) return undefined
  const [times, timesRight] = [own.capital.get(word.key) ?? 0, own.capital.get(name.key) ?? 0]
  const isCognate = areCognates(...spelling(word, name))
  if (difference === 'spelling' && isCognate && !isKnownName(name.key)) return undefined
  const isInitial = opensSentence(word) || opensSentence(name)
  const beside = isInitial ? undefined : neighbourOf(word, name)
  if (times === 1 && timesRight >= NEEDED[difference] && (beside !== undefined || !hasMeaning(word)))
    return difference !== 'spelling'
  if (times === 1 && beside !== undefined)
    return difference !== 'spelling' ? true : isGivenName(beside) ? undefined : false
  if (difference !== 'slip' || (times > 1 && other.capital.get(name.key) === 1)) return undefined
  if (timesRight >= times || beside !== undefined) return true
  if (isTurned(word.key, name.key)) return false
  if (isInitial || hasMeaning(word) || (hasMeaning(name) && isCognate)) return undefined
  const isWord = own.small.has(name.key) || other.small.has(name.key) || !isAlone(word) || !isAlone(name)
  return isWord && isCognate && !isKnownName(name.key) ? undefined : false
}

/** Two letters are exchanged, and not as in `tigre`, `tiger`. */
const isTurned = (one: string, other: string): boolean =>
  areSwapped(one, other) && one.slice(0, -2) !== other.slice(0, -2)

/** A word that begins a sentence, an item or a heading, or follows a colon, has its capital for that. */
const OPENING = /(?:^|[.!?:;¿¡…•\n"“«‘([–—\ufffc])\s*$/

const opensSentence = ({ text, index }: CapitalWord): boolean => {
  const start = startOfWord(text, index)
  return OPENING.test(text.text.slice(Math.max(0, start - 3), start))
}

/** Words that may part those of a name. */
const WITHIN = /^(?:and|de|del|e|el|for|in|la|las|los|of|para|the|y)$/

/** Whether no word beside has a capital too: neither a longer name nor a title. */
const isAlone = ({ text: { words }, index }: CapitalWord): boolean =>
  [-1, 1].every((step) => {
    let at = index + step
    while (WITHIN.test(words[at] ?? '')) at += step
    return !isCapital((words[at] ?? '').charCodeAt(0))
  })

const hasMeaning = ({ key, text }: CapitalWord): boolean => findMeanings(key, text.edition.language).length > 0

/** The key of the word before, or of the one after, where it is the same name: `Peter Norviq`, `Peter Norvig`. */
const neighbourOf = (word: CapitalWord, name: CapitalWord): string | undefined =>
  [-1, 1]
    .map((step) => [word.text.words[word.index + step], name.text.words[name.index + step]] as const)
    .flatMap(([here, there]) => (here !== undefined && here === there && /^\p{Lu}/u.test(here) ? nameKey(here) : []))[0]
