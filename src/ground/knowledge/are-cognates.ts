import type { Language } from '../model/language.ts'
import { foldSpelling } from './name-spellings.ts'

/** Letters, doubled ones and endings that hardly any Spanish word has. */
const FOREIGN = /[kw]|([bdfgmnpstvz])\1|[bcfghjkmpqtvwx]s?$/

/**
 * Whether two words in lower case without accents may be Spanish and English for the same thing rather than one name: the
 * Spanish one is spelt as Spanish is, and nothing but vowels and what regularly corresponds differs. `origen`, `origin`;
 * `administrador`, `administrator`; not `wikipedia`, `wikepedia`.
 */
export const areCognates = (es: string, en: string): boolean => cognateKey(es, 'es') === consonants(en)

/** What a word has in common with its cognates, in lower case without accents; undefined of one that is not spelt as Spanish is. */
export const cognateKey = (word: string, language: Language): string | undefined =>
  language === 'es' && FOREIGN.test(word) ? undefined : consonants(word)

const consonants = (word: string): string =>
  foldSpelling(word.replace(/nce(s?)$/, 'ncia$1').replace(/c(?=[eiy])/g, 's'))
    .replace(/[aeiou]/g, '')
    .replace(/d/g, 't')
    .replace(/g/g, 'c')
    .replace(/([a-z])\1+/g, '$1')
