import { LANGUAGES, type Language } from '../../../model.ts'
import type { PairsOfBead, SentencePair } from '../../../sync/sentences-in-step.ts'
import { openSentenceIndex, type SentenceIndex } from './sentence-index.ts'

/** An earlier pair of sentences, and where it stands. */
export interface KnownPair extends SentencePair {
  article: string
  /** Id of its bead. */
  row: string
}

/** An earlier pair, and how like one of its sentences is to the one that was asked for. */
export interface LikePair {
  pair: KnownPair
  percent: number
}

/** The newsroom's own sentences in both languages. */
export interface PairMemory {
  /** What an article says from now on. */
  put: (article: string, beads: readonly PairsOfBead[]) => void
  /** Earlier pairs whose sentence in a language is like this one, the likest first; none of this row. */
  find: (text: string, language: Language, row: Pick<KnownPair, 'article' | 'row'>) => LikePair[]
  /** Of pairs that count. */
  size: () => number
}

/** Of what no longer counts the index may hold this share, and some, before it is made anew. */
const MOST_GONE = 0.25
const FEW = 1000

/** A memory that knows nothing yet. */
export function openPairMemory(): PairMemory {
  let pairs: (KnownPair | undefined)[] = []
  let indexes = emptyIndexes()
  let numbers = new Map<string, number[]>()
  let gone = 0

  const add = (pair: KnownPair) => {
    const own = numbers.get(pair.article) ?? []
    own.push(pairs.push(pair) - 1)
    numbers.set(pair.article, own)
    for (const language of LANGUAGES) indexes[language].add(pair[language])
  }
  const renew = () => {
    const kept = pairs.flatMap((pair) => pair ?? [])
    pairs = []
    indexes = emptyIndexes()
    numbers = new Map()
    gone = 0
    for (const pair of kept) add(pair)
  }

  return {
    put(article, beads) {
      for (const number of numbers.get(article) ?? []) {
        pairs[number] = undefined
        gone++
      }
      numbers.delete(article)
      for (const { id, pairs: some } of beads) for (const pair of some) add({ ...pair, article, row: id })
      if (gone > FEW + MOST_GONE * pairs.length) renew()
    },
    find(text, language, { article, row }) {
      const isMeant = (number: number) => {
        const pair = pairs[number]
        return pair !== undefined && !(pair.article === article && pair.row === row)
      }
      return indexes[language].find(text, isMeant).flatMap(({ number, percent }) => {
        const pair = pairs[number]
        return pair ? [{ pair, percent }] : []
      })
    },
    size: () => pairs.length - gone,
  }
}

const emptyIndexes = (): Record<Language, SentenceIndex> => ({ es: openSentenceIndex(), en: openSentenceIndex() })
