import type { Language } from '../../model.ts'
import { CALENDAR } from '../knowledge/calendar.ts'
import { NUMBER_WORDS } from '../knowledge/number-words.ts'
import { FREQUENCY_HINTS, FREQUENCY_WORDS, PERIOD_NOUNS } from '../knowledge/periods.ts'
import { SCALE_WORDS } from '../knowledge/scale-words.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { moneyNames } from './money-names.ts'

/** What a word may say about a quantity. */
export interface Meaning {
  /** Whole number below a thousand. */
  number?: number | undefined
  ordinal?: number | undefined
  /** Part of one. */
  fraction?: number | undefined
  /** A dozen, a fortnight: counted themselves. */
  group?: number | undefined
  /** How many times as much. */
  multiple?: number | undefined
  /** In years. */
  span?: number | undefined
  hint?: number | undefined
  decade?: number | undefined
  scale?: number | undefined
  /** 1–12. */
  month?: number | undefined
  /** 0–6 from Sunday. */
  weekday?: number | undefined
  /** A short form, which means the month or weekday only within a date. */
  short?: boolean | undefined
  /** The name of a currency. */
  money?: true | undefined
  period?: Period | undefined
}

/** A word for how often: in seconds, all that it may be. `noun`: only with a word for a rate, `a day`; `hint`: it may be another thing. */
export interface Period {
  seconds: readonly number[]
  as: 'adverb' | 'hint' | 'noun'
}

/** The words of a language that quantities are made of. */
export interface Vocabulary {
  meaningOf: (word: string) => Meaning | undefined
  /** Whether there may be a word with these first three letters: 1 or 0 by `threeLetters`. Most words are told apart by it. */
  beginnings: Uint8Array
  /** The same by its first letter, its last one and its length. */
  shapes: Uint8Array
}

const known = new Map<Language, Vocabulary>()

/** All meanings have the same keys in the same order: what many words are asked for is found sooner so. */
export const NO_MEANING: Meaning = {
  number: undefined,
  ordinal: undefined,
  fraction: undefined,
  group: undefined,
  multiple: undefined,
  span: undefined,
  hint: undefined,
  decade: undefined,
  scale: undefined,
  month: undefined,
  weekday: undefined,
  short: undefined,
  money: undefined,
  period: undefined,
}

/** Made when first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = known.get(language) ?? makeVocabulary(language)
  known.set(language, vocabulary)
  return vocabulary
}

function makeVocabulary(language: Language): Vocabulary {
  const words = new Map<string, Meaning>()
  const add = (word: string, meaning: Meaning) => {
    words.set(word, { ...(words.get(word) ?? NO_MEANING), ...meaning })
    const plain = foldAccents(word)
    if (plain !== word && !words.has(plain)) words.set(plain, { ...NO_MEANING, ...meaning })
  }
  const addAll = (list: string, toMeaning: (value: number) => Meaning) => {
    for (const [, word = '', value] of list.matchAll(/(\S+)\s+(\S+)/g)) add(word, toMeaning(Number(value)))
  }
  const { cardinals, ordinals, fractions, groups, multiples, spans, hints, decades } = NUMBER_WORDS[language]
  addAll(cardinals, (number) => ({ number }))
  addAll(ordinals, (ordinal) => ({ ordinal }))
  addAll(fractions, (fraction) => ({ fraction }))
  addAll(groups, (group) => ({ group }))
  addAll(multiples, (multiple) => ({ multiple }))
  addAll(spans, (span) => ({ span }))
  addAll(hints, (hint) => ({ hint }))
  addAll(decades, (decade) => ({ decade }))
  addAll(SCALE_WORDS[language], (scale) => ({ scale }))
  addCalendar(language, add)
  for (const name of moneyNames(language).names.keys()) if (/^\p{Ll}+$/u.test(name)) add(name, { money: true })
  for (const [as, rows] of [
    ['adverb', FREQUENCY_WORDS],
    ['hint', FREQUENCY_HINTS],
    ['noun', PERIOD_NOUNS],
  ] as const)
    for (const [seconds, spanish, english] of rows)
      for (const word of (language === 'es' ? spanish : english).split(' ').filter((each) => each !== ''))
        add(word, { period: { seconds, as } })
  const [beginnings, shapes] = [new Uint8Array(1 << 15), new Uint8Array(1 << 15)]
  for (const word of words.keys()) {
    const first = word.charCodeAt(0)
    beginnings[threeLetters(first, word.charCodeAt(1), word.charCodeAt(2) || 0)] = 1
    shapes[threeLetters(first, word.charCodeAt(word.length - 1), word.length)] = 1
  }
  return { meaningOf: (word) => words.get(word), beginnings, shapes }
}

/** Forms that CLDR does not have: RAE allows `setiembre`; the press writes `Sept.` and weekdays in the plural. */
function addCalendar(language: Language, add: (word: string, meaning: Meaning) => void) {
  const { months, shortMonths, weekdays, shortWeekdays } = CALENDAR[language]
  for (const [index, name] of shortMonths.entries()) add(name.toLowerCase(), { month: index + 1, short: true })
  for (const [weekday, name] of shortWeekdays.entries()) add(name.toLowerCase(), { weekday, short: true })
  for (const [index, name] of months.entries()) add(name.toLowerCase(), { month: index + 1, short: false })
  for (const [weekday, name] of weekdays.entries()) {
    add(name.toLowerCase(), { weekday })
    add(`${name.toLowerCase()}s`, { weekday })
  }
  if (language === 'es') add('setiembre', { month: 9 })
  else add('sept', { month: 9, short: true })
}

/** A number below 2¹⁵ for three letters of a word, whatever their case, 0 where there is none; a small number is as good. */
export const threeLetters = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)
