import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { LANGUAGES, type Language } from '../../model.ts'

/** Letters of the longest function word. */
const LONGEST = 7

let languages: ReadonlyMap<string, Language> | undefined

/** The language whose function word this is, in lower case; undefined of any other word. */
export function languageOfWord(word: string): Language | undefined {
  if (word.length > LONGEST) return undefined
  languages ??= new Map(LANGUAGES.flatMap((language) => [...FUNCTION_WORDS[language]].map((each) => [each, language])))
  return languages.get(word)
}
