import { nearest } from '../../ground/knowledge/nearest.ts'
import { usageStop } from './usage-stop.ts'

/** The keys of the articles that were named; undefined where none was: all are meant. Throws Stop (2) where a key is none of those known. */
export const keysNamed = (words: readonly string[], known: readonly string[]): Set<string> | undefined =>
  words.length > 0 ? new Set(words.map((word) => keyOf(word, known))) : undefined

/** A shell completes a key to `articles/<key>/`. */
function keyOf(word: string, known: readonly string[]): string {
  const key = word.replace(/^(?:\.\/)?(?:articles|pages)\//, '').replace(/\/.*$/, '')
  if (known.includes(key)) return key
  throw usageStop('key-unknown', word, nearest(key, known))
}
