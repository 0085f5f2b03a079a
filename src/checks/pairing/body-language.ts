import { FUNCTION_WORDS } from '../../knowledge/function-words.ts'
import { type Block, type Edition, LANGUAGES, type Language, otherLanguage } from '../../model.ts'

/** So many function words, so many different ones, are no accident (`La Paz`, `El País`); a few quotations do not tip the scale. */
const ENOUGH = 12
const DIFFERENT = 6
const TIMES = 4

/** The language that a body is written in; undefined where it is too short, has too little prose, or mixes the two. */
export function bodyLanguage({ blocks }: Edition): Language | undefined {
  const found: Record<Language, string[]> = { es: [], en: [] }
  for (const { text } of blocks.filter(isProse)) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      for (const language of LANGUAGES) if (FUNCTION_WORDS[language].has(word)) found[language].push(word)
    }
  }
  return LANGUAGES.find((language) => {
    const words = found[language]
    const isEnough = words.length >= ENOUGH && new Set(words).size >= DIFFERENT
    return isEnough && words.length >= TIMES * found[otherLanguage(language)].length
  })
}

const isProse = ({ kind }: Block): boolean => kind !== 'code' && kind !== 'table'

/** Whether two bodies are the same text: prose long enough to have been translated, block by block alike. */
export function haveSameText(a: Edition, b: Edition): boolean {
  const text = (edition: Edition) => edition.blocks.map((block) => block.text).join('\n')
  const words = a.blocks.filter(isProse).flatMap((block) => block.text.split(' '))
  return words.length >= ENOUGH && text(a) === text(b)
}
