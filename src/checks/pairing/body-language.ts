import { FUNCTION_WORDS } from '../../knowledge/function-words.ts'
import { type Block, type Edition, LANGUAGES, type Language, otherLanguage } from '../../model.ts'

/** So many function words, so many different ones, are no accident (`La Paz`, `El País`); a few quotations do not tip the scale. */
const ENOUGH = 12
const DIFFERENT = 6
const TIMES = 4

/** So many tell the language: the rest of a long text is not read. */
const PLENTY = 400

const known = new WeakMap<Edition, { language: Language | undefined }>()

/** The language that a body is written in; undefined where it is too short, has too little prose, or mixes the two. */
export function bodyLanguage(edition: Edition): Language | undefined {
  const found = known.get(edition) ?? { language: languageBy(functionWordsOf(edition)) }
  known.set(edition, found)
  return found.language
}

function languageBy(found: Record<Language, string[]>): Language | undefined {
  return LANGUAGES.find((language) => {
    const words = found[language]
    const isEnough = words.length >= ENOUGH && new Set(words).size >= DIFFERENT
    return isEnough && words.length >= TIMES * found[otherLanguage(language)].length
  })
}

function functionWordsOf({ blocks }: Edition): Record<Language, string[]> {
  const found: Record<Language, string[]> = { es: [], en: [] }
  for (const { text } of blocks.filter(isProse)) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      for (const language of LANGUAGES) if (FUNCTION_WORDS[language].has(word)) found[language].push(word)
    }
    if (found.es.length + found.en.length >= PLENTY) break
  }
  return found
}

const isProse = ({ kind }: Block): boolean => kind !== 'code' && kind !== 'table'

/** Whether two bodies are the same text: prose long enough to have been translated, block by block alike. */
export function haveSameText(a: Edition, b: Edition): boolean {
  if (a.blocks.length !== b.blocks.length || a.blocks.some(({ text }, index) => text !== b.blocks[index]?.text))
    return false
  return a.blocks.filter(isProse).flatMap(({ text }) => text.split(' ')).length >= ENOUGH
}
