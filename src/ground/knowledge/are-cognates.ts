import { foldSpelling } from './name-spellings.ts'

/** Letters, doubled ones and endings that hardly any Spanish word has. */
const FOREIGN = /[kw]|([bdfgmnpstvz])\1|[bcfghjkmpqtvwx]s?$/

/**
 * Whether two words in lower case without accents may be Spanish and English for the same thing rather than one name: the
 * Spanish one is spelt as Spanish is, and nothing but vowels and what regularly corresponds differs. `origen`, `origin`;
 * `administrador`, `administrator`; not `wikipedia`, `wikepedia`.
 */
export const areCognates = (es: string, en: string): boolean => !FOREIGN.test(es) && consonants(es) === consonants(en)

const consonants = (word: string): string =>
  foldSpelling(word.replace(/nce(s?)$/, 'ncia$1').replace(/c(?=[eiy])/g, 's'))
    .replace(/[aeiou]/g, '')
    .replace(/d/g, 't')
    .replace(/g/g, 'c')
    .replace(/([a-z])\1+/g, '$1')
