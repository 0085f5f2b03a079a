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

const keysOf = remember(({ words, known }: BlockText): readonly string[] =>
  known.flatMap(({ key }, index) => {
    const word = words[index] ?? ''
    return word.includes('-') ? [...new Set([word, ...word.split('-')].map(nameKey))] : key
  }),
)
