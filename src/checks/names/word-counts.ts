import { remember } from '../../ground/basics/remember.ts'
import { tally } from '../../ground/basics/tally.ts'
import type { BlockText } from '../text/article-texts.ts'
import { nameKey } from '../text/name-key.ts'

/** How often texts have each word, as names are compared; those joined by a hyphen each by itself too: `Pérez-Reverte`. */
export function wordCounts(texts: readonly BlockText[]): ReadonlyMap<string, number> {
  const [only, ...more] = texts
  return only && more.length === 0 ? countsOf(only) : tally(texts.flatMap(keysOf))
}

const countsOf = remember((text: BlockText): ReadonlyMap<string, number> => tally(keysOf(text)))

const keysOf = remember(({ words, known }: BlockText): readonly string[] => {
  const keys: string[] = []
  for (let index = 0; index < known.length; index++) {
    const key = known[index]?.key ?? ''
    const parts = key.includes('-') ? (words[index] ?? '').split('-') : []
    if (parts.length === 0) keys.push(key)
    else keys.push(...new Set([key, ...parts.map(nameKey)]))
  }
  return keys
})
