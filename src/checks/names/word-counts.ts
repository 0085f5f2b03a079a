import { remember } from '../../ground/basics/remember.ts'
import { tally } from '../../ground/basics/tally.ts'
import type { BlockText } from '../text/article-texts.ts'
import { nameKey } from './capital-words.ts'

/** How often texts have each word, as names are compared; those joined by a hyphen each by itself too: `Pérez-Reverte`. */
export const wordCounts = (texts: readonly BlockText[]): ReadonlyMap<string, number> => tally(texts.flatMap(keysOf))

const keysOf = remember(({ words }: BlockText): readonly string[] =>
  words.flatMap((word) => [...new Set([word, ...(word.includes('-') ? word.split('-') : [])].map(nameKey))]),
)
