import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Newsroom } from '../../model.ts'
import { usageStop } from './usage-stop.ts'

/** The keys of the articles that were named; undefined where none was: all are meant. Throws Stop (2) where a key is none. */
export const keysNamed = (words: readonly string[], newsroom: Pick<Newsroom, 'files'>): Set<string> | undefined =>
  words.length > 0 ? new Set(words.map((word) => keyOf(word, newsroom))) : undefined

/** A shell completes a key to `articles/<key>/`. */
function keyOf(word: string, { files }: Pick<Newsroom, 'files'>): string {
  const key = word.replace(/^(?:\.\/)?(?:articles|pages)\//, '').replace(/\/.*$/, '')
  const keys = files.folders.map((folder) => folder.key)
  if (keys.includes(key)) return key
  throw usageStop('key-unknown', (say) => say['key-unknown'](word, nearest(key, keys)))
}
