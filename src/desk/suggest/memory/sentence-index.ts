import { foldedText, likeness, stemsOf } from './memory-text.ts'

/** A sentence of the index that is like another one. */
export interface LikeSentence {
  /** The number that `add` gave. */
  number: number
  percent: number
}

/** Sentences of a language, found by how like they are to another one. */
export interface SentenceIndex {
  /** Its number is the count of those before it. */
  add: (text: string) => void
  /** The likest first; `isMeant` leaves others out. */
  find: (text: string, isMeant: (number: number) => boolean) => LikeSentence[]
}

/** So many of the sentences that share the rarest stems are compared letter by letter. */
const CANDIDATES = 40
/** What is less like is of no use. */
const LEAST_PERCENT = 60
/** Stems are looked at, the rarest first, until they have been in so many sentences. */
const MOST_MEETINGS = 20_000

/** An empty index. */
export function openSentenceIndex(): SentenceIndex {
  const folded: string[] = []
  /** How many stems each has. */
  const sizes: number[] = []
  const byStem = new Map<string, number[]>()

  /** What sentences share with one, by the rarity of their stems, for the size of both. */
  const meet = (stems: readonly string[]): Map<number, number> => {
    const shared = new Map<number, number>()
    let meetings = 0
    for (const list of listsOf(stems)) {
      if (meetings > 0 && meetings + list.length > MOST_MEETINGS) break
      meetings += list.length
      const weight = Math.log(1 + folded.length / list.length)
      for (const number of list) shared.set(number, (shared.get(number) ?? 0) + weight)
    }
    return shared
  }
  const listsOf = (stems: readonly string[]): (readonly number[])[] =>
    stems
      .flatMap((stem) => {
        const list = byStem.get(stem)
        return list ? [list] : []
      })
      .sort((one, other) => one.length - other.length)

  return {
    add(text) {
      const own = foldedText(text)
      const stems = stemsOf(own)
      const number = folded.push(own) - 1
      sizes.push(stems.length)
      for (const stem of stems) {
        const list = byStem.get(stem)
        if (list) list.push(number)
        else byStem.set(stem, [number])
      }
    },
    find(text, isMeant) {
      const own = foldedText(text)
      const stems = stemsOf(own)
      const fits = (length: number) =>
        Math.min(length, own.length) * 100 >= LEAST_PERCENT * Math.max(length, own.length)
      return [...meet(stems)]
        .filter(([number]) => fits(folded[number]?.length ?? 0) && isMeant(number))
        .map(([number, shared]) => ({ number, share: shared / (stems.length + (sizes[number] ?? 0)) }))
        .sort((one, other) => other.share - one.share)
        .slice(0, CANDIDATES)
        .map(({ number }) => ({ number, percent: likeness(own, folded[number] ?? '') }))
        .filter(({ percent }) => percent >= LEAST_PERCENT)
        .sort((one, other) => other.percent - one.percent)
    },
  }
}
