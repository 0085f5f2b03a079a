import { FUNCTION_WORDS } from '../../knowledge/function-words.ts'
import { type Edition, LANGUAGES, type Language } from '../../model.ts'

/** So many function words are no accident, and a few foreign quotations do not tip the scale. */
const ENOUGH = 12
const TIMES = 4

/** The language that a body is written in; undefined where it is too short, has too little prose, or mixes the two. */
export function bodyLanguage({ blocks }: Edition): Language | undefined {
  const counts = { es: 0, en: 0 }
  for (const { kind, text } of blocks) {
    if (kind === 'code' || kind === 'table') continue
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      if (FUNCTION_WORDS.es.has(word)) counts.es += 1
      else if (FUNCTION_WORDS.en.has(word)) counts.en += 1
    }
  }
  return LANGUAGES.find((language) => {
    const others = counts[language === 'es' ? 'en' : 'es']
    return counts[language] >= ENOUGH && counts[language] >= TIMES * others
  })
}

/** Whether two bodies are the same text: prose long enough to have been translated, block by block alike. */
export function haveSameText(a: Edition, b: Edition): boolean {
  const text = (edition: Edition) => edition.blocks.map((block) => block.text).join('\n')
  const words = a.blocks
    .filter(({ kind }) => kind !== 'code' && kind !== 'table')
    .flatMap((block) => block.text.split(' '))
  return words.length >= ENOUGH && text(a) === text(b)
}
