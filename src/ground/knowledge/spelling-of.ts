import type { Language } from '../model/language.ts'

/** Letters and endings that words of one of the two languages often have and those of the other hardly ever. By hand. */
const ENGLISH = /(?:ing|ings|ed|[st]ions?|ly|ght|ness)$|[kw]|th|sh|oo|ee|ph|([bdfgmpst])\1|[bcfghmptv]s?$|[^aeiou]y$/
const SPANISH = /[áéíóúñ]|(?:ci[oó]n|sión|dad|mente|aje|[ai]r)$|[^aeious][oa]s?$/

/** The language that a word in small letters looks like by its spelling alone; undefined where it could be either. */
export function spellingOf(word: string): Language | undefined {
  const [english, spanish] = [ENGLISH.test(word), SPANISH.test(word)]
  if (english === spanish) return undefined
  return english ? 'en' : 'es'
}
