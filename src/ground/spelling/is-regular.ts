import { UNDICTIONARIED } from '../knowledge/undictionaried.ts'
import { WORD_BEGINNINGS } from '../knowledge/word-beginnings.ts'
import type { Language } from '../model/language.ts'
import { foldAccents } from '../text/fold-accents.ts'

/** British spelling as American dictionaries have it. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our(?=$|s$|ed$|ing$|al$|ally$|able$|ful$|hood|ite)/, 'or'],
  [/ll(?=ed$|ing$|er$|ers$|ation$)/, 'l'],
  [/tre(s?)$/, 'ter$1'],
  [/tred$/, 'tered'],
  [/ogue(s?)$/, 'og$1'],
  [/enc(e|es)$/, 'ens$1'],
  [/ement(s?)$/, 'ment$1'],
  [/wards$/, 'ward'],
  [/amme(s?)$/, 'am$1'],
  [/nt$/, 'ned'],
]
const PRONOUNS = /^(.{3,}?)(?:(?:me|te|se|nos|os)(?:l[aeo]s?)?|l[aeo]s?)$/
const VOS: Record<string, string> = { á: 'ar', é: 'er', í: 'ir' }

/**
 * Whether a word is made by rule of one that is known, which dictionaries do not follow through: a beginning that is put
 * before anything, an adverb, a plural, a pronoun behind a verb, the forms of `vos`, British spelling.
 */
export function isRegular(word: string, language: Language, isKnown: (word: string) => boolean): boolean {
  const knows = (made: string) => isKnown(made) || UNDICTIONARIED[language].has(made)
  if (knows(word)) return true
  // `dialogos` is no plural of `dialogo`: an accent is missing.
  if (language === 'es' && lacksAccent(word, isKnown)) return false
  if (knows(word.replace(/s$/, '')) || knows(word.replace(/es$/, ''))) return true
  if (isBegun(word, language, isKnown)) return true
  if (language === 'en')
    return (
      knows(word.replace(/['’]s$/, '')) ||
      BRITISH.some(([from, to]) => from.test(word) && knows(word.replace(from, to)))
    )
  if (/mente$/.test(word) && knows(word.slice(0, -'mente'.length))) return true
  const small = /^(.{2,}?)c?it[oa]s?$/.exec(word)?.[1]
  if (small !== undefined && [small, `${small}a`, `${small}o`, `${small}e`].some(knows)) return true
  const verb = PRONOUNS.exec(word)?.[1]
  if (verb !== undefined && /[áéíóú]|r$|[ei]ndo$/.test(verb) && knows(foldAccents(verb))) return true
  const [, stem = '', ending = ''] = /^(.{2,})([áéí])s?$/.exec(word) ?? []
  return stem !== '' && isKnown(stem + VOS[ending])
}

/** `exministro` → `ministro`, `antirrobo` → `robo`. */
function isBegun(word: string, language: Language, isKnown: (word: string) => boolean): boolean {
  for (let length = 1; length <= Math.min(8, word.length - 4); length++) {
    if (!WORD_BEGINNINGS[language].has(word.slice(0, length))) continue
    const rest = word.slice(length)
    if (isKnown(rest.startsWith('rr') ? rest.slice(1) : rest)) return true
  }
  return false
}

const ACCENTED: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }

const lacksAccent = (word: string, isKnown: (word: string) => boolean): boolean =>
  [...word].some((letter, at) => {
    const accented = ACCENTED[letter]
    return accented !== undefined && isKnown(word.slice(0, at) + accented + word.slice(at + 1))
  })
