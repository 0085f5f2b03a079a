import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isGivenName, isKnownName } from '../../ground/knowledge/known-names.ts'
import { type Language, otherLanguage } from '../../model.ts'
import { type ArticleTexts, type BlockText, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from '../text/name-key.ts'
import { type CapitalWord, type WordForms, wordFormsOf } from './capital-words.ts'
import type { SpellingDifference } from './difference-of.ts'
import type { GlossaryPairs } from './glossary-pairs.ts'
import { capitalSide, nearNames, spanishFirst } from './near-names.ts'
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
    const sides = { es: capitalSide(texts.es), en: capitalSide(texts.en) }
    if (sides.es.words.length === 0 || sides.en.words.length === 0) continue
    for (const language of [otherLanguage(source), source]) {
      for (const [word, name, difference] of nearNames(sides[language], sides[otherLanguage(language)])) {
        if (glossary.has(...spanishFirst(word, name))) continue
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
  const isCognate = areCognates(...spanishFirst(word, name))
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
