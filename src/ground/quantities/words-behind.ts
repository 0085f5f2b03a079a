import { remember } from '../basics/remember.ts'
import { MONEY_SCALES, WHOLE_SIGNS } from '../knowledge/money-signs.ts'
import { SCALE_SIGNS, SCALE_WORDS } from '../knowledge/scale-words.ts'
import type { Language } from '../model/language.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { matchAt } from './match-at.ts'
import { moneyNames } from './money-names.ts'
import type { Reading } from './types.ts'
import { namedUnits } from './unit-at.ts'

/** A word of both languages' letters that a space parts from what is before it and that ends there: ` casas`, ` de Lima`. */
const WORD = / (?:(?:de|of) )?([A-Za-zÁÉÍÓÚÑáéíóúüñ][a-záéíóúüñ]*)(?=[ \n,;:.)]|$)/y
/** What joins the others to a number or to one another, or says per cent, how many times and of what power. */
const OTHERS =
  'and cubic de degrees fold grados hong new of p per percent percentage por pp punto puntos south sq square times u us vez veces x y'

/** Whether the word behind a number can be no part of it: most are none, and to try all that it might be takes long. */
export function isNoPartOfNumber({ text, language }: Pick<Reading, 'text' | 'language'>, from: number): boolean {
  const word = matchAt(WORD, text, from)?.[1]
  if (word === undefined) return false
  const parts = partsOf(language)
  return !parts.has(word) && !parts.has(word.toLowerCase())
}

/** Words that a part of a number behind its digits or its words begins with. */
const partsOf = remember((language: Language): ReadonlySet<string> => {
  const { names, countries } = moneyNames(language)
  const all = [
    ...[OTHERS, SCALE_WORDS[language]].flatMap((list) => list.split(' ')),
    ...[SCALE_SIGNS[language], MONEY_SCALES, WHOLE_SIGNS].flatMap(Object.keys),
    ...[names, countries, namedUnits(language)].flatMap((named) => [...named.keys()]),
  ]
  const words = all.flatMap((name) => name.split(/[^\p{L}]+/u))
  return new Set(words.flatMap((word) => [word, foldAccents(word)]))
})
