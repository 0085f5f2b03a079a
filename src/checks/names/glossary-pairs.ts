import { remember } from '../../ground/basics/remember.ts'
import type { Records } from '../../model.ts'
import { wordsOf } from '../text/article-texts.ts'
import { nameKey } from '../text/name-key.ts'

/** Words that the glossary has opposite each other: `Quijote` and `Quixote`, alone or in a name of several words. */
export interface GlossaryPairs {
  /** Whether a name may be spelt so in the two languages; keys as `nameKey` makes them. */
  has: (es: string, en: string) => boolean
}

/** The pairs of words of the glossary's names and terms; either word may have the ending of its plural. */
export const glossaryPairs = remember((glossary: Records['glossary']): GlossaryPairs => {
  const pairs = new Set(
    glossary.flatMap(({ es, en }) =>
      keysOf(es).flatMap((spanish) => keysOf(en).map((english) => `${spanish} ${english}`)),
    ),
  )
  return { has: (es, en) => pairs.has(`${singular(es)} ${singular(en)}`) }
})

const keysOf = (term: string): string[] =>
  wordsOf(term).flatMap((joined) => joined.split('-').map((word) => singular(nameKey(word))))

/** Without what may be the plural's ending: it is only compared with others like it. */
const singular = (key: string): string => key.replace(/s$/, '')
