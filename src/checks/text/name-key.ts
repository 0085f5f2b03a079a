import { foldAccents } from '../../ground/text/fold-accents.ts'

/** What English adds to a name. */
export const POSSESSIVE = /['’]s$/
/** Most words are their own key, and looking is quicker than making it. */
const OWN_KEY = /^[a-z]+$/

/** What words of names are compared by, without accents, capitals and the possessive: `García’s` → `garcia`, `O’Neill` → `o'neill`. */
export function nameKey(word: string): string {
  if (OWN_KEY.test(word)) return word
  const key = foldAccents(word).toLowerCase()
  return key.includes("'") || key.includes('’') ? key.replace('’', "'").replace(POSSESSIVE, '') : key
}
