import { groupBy } from '../basics/group-by.ts'
import { remember } from '../basics/remember.ts'
import { type Language, otherLanguage } from '../model/language.ts'
import { CITY_NAMES } from './city-names.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { NATIONALITIES, VAGUE_NATIONALITIES } from './nationalities.ts'
import { ORGANISATION_NAMES } from './organisation-names.ts'
import { wordSet } from './word-set.ts'

/** What some words in a row name: a country, also by its adjective, a city, state or region, an organisation, or where a university is. */
export interface PlaceName {
  /** In lower case without accents. */
  words: readonly string[]
  kind: 'country' | 'city' | 'organisation' | 'university'
  /** What it is in either language. */
  id: string
  /** Code of the country that it is or lies in; empty of organisations. */
  country: string
  /** A name begins with a capital; a Spanish adjective may: `el Congreso Argentino`. */
  isName: boolean
  /** The word also means a language, or something that is not of one country alone. */
  isVague: boolean
}

/** The names of places and organisations by their first word, those of most words first; several words also in the other language. */
export const placeNames = remember((language: Language): ReadonlyMap<string, readonly PlaceName[]> => {
  const quoted = namesIn(otherLanguage(language)).filter(({ words, isName }) => isName && words.length > 1)
  const names = [...namesIn(language), ...quoted].sort((a, b) => b.words.length - a.words.length)
  return groupBy(names, ({ words }) => words[0] ?? '')
})

const namesIn = remember((language: Language): readonly PlaceName[] => {
  const vague = wordSet(VAGUE_NATIONALITIES)
  const names: PlaceName[] = []
  for (const { code, forms } of countries(language)) {
    for (const form of forms) {
      const word = form.toLowerCase()
      const isName = language === 'en' || word !== form
      const inflected = isName ? [word, `${word}s`] : inflections(word)
      const said = { kind: 'country', id: code, country: code.slice(0, 2), isName, isVague: vague.has(word) } as const
      for (const one of inflected) names.push({ ...said, words: one.split('_') })
    }
  }
  for (const { code, id, forms } of cities(language)) {
    const said = { kind: 'city', id, country: code, isName: true, isVague: false } as const
    for (const form of forms) names.push({ ...said, words: form.split('_') })
  }
  for (const entry of entriesOf(ORGANISATION_NAMES)) {
    const said = { kind: 'organisation', id: entry, country: '', isName: true, isVague: false } as const
    for (const form of formsOf(entry.split('='), language)) names.push({ ...said, words: form.split('_') })
  }
  return names
})

/** `peruano` → also `peruana`, `peruanos`, `peruanas`; `francés` → `francesa` …; `belga`, `iraní` → `belgas`, `iraníes`. */
function inflections(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending)
  if (/[ae]$/.test(word)) return [word, `${word}s`]
  if (/[iu]$/.test(word)) return [word, `${word}s`, `${word}es`]
  return ['', 'a', 'es', 'as'].map((ending) => word + ending)
}

const entriesOf = (list: string): string[] => list.trim().split(/\s+/)
const formsOf = (entry: readonly string[], language: Language): string[] =>
  (entry[language === 'es' ? 0 : entry.length - 1] ?? '').split(',')

/** CLDR's names have no capitals, but all are names. */
function countries(language: Language): { code: string; forms: string[] }[] {
  const named = entriesOf(COUNTRY_NAMES).map((entry) => entry.toUpperCase())
  return [...named, ...entriesOf(NATIONALITIES)].map((entry) => {
    const [code = '', ...names] = entry.split('=')
    return { code, forms: formsOf(names, language) }
  })
}

function cities(language: Language): { code: string; id: string; forms: string[] }[] {
  let code = ''
  return entriesOf(CITY_NAMES).flatMap((entry) => {
    if (/^[A-Z]{2}$/.test(entry)) {
      code = entry
      return []
    }
    return [{ code, id: entry, forms: formsOf(entry.split('='), language) }]
  })
}
