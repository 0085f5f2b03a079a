import { NEGATIONS } from '../../ground/knowledge/negations.ts'
import type { Language } from '../../model.ts'

/** What another word of the sentence may repeat. */
const REPEATED = /^(?:nunca|jamás|tampoco|neither)$/i

/** The words that turn a text into its opposite; where a `no` goes with `nunca` or `tampoco`, these are one. */
export function plainNegations(text: string, language: Language): readonly string[] {
  const { plain, turnsNothing } = NEGATIONS[language]
  // Most texts have none, which is told quickly.
  if (text.search(plain) < 0) return []
  const found: string[] = text.replace(turnsNothing, ' ').match(plain) ?? []
  const main = found.filter((word) => !REPEATED.test(word))
  return main.length > 0 ? main : found.slice(0, 1)
}
