import { FUNCTION_WORDS } from '../knowledge/function-words.ts'
import { wordSet } from '../knowledge/word-set.ts'
import type { Language } from '../model/language.ts'

/** Words behind a second or a quarter that are no noun, besides those of every sentence. */
const BESIDE_PARTS = wordSet(
  'adicional ahora antes aproximadamente atrás cada completo después entero exacto extra luego menos más solo sólo tarde',
)
const ORDINAL = /(?<!(?:menos|y)\s)(?<!\p{L})(?:cuart|segund)o\s$/iu

/** Whether the Spanish word that ends here says an order and no part or stretch of time: "un segundo piso", "el cuarto año". */
export function ordersNoun(text: string, end: number, language: Language): boolean {
  if (language !== 'es' || !ORDINAL.test(text.slice(Math.max(0, end - 14), end + 1))) return false
  const next = /^\s["“«]?(\p{L}{3,})/u.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && !FUNCTION_WORDS.es.has(next) && !BESIDE_PARTS.has(next)
}
