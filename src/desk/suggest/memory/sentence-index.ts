import { foldedText, likeness, stemsOf } from './memory-text.ts'

/** A sentence of the index that is like another one. */
export interface LikeSentence {
  /** How many were added before it. */
  number: number
  percent: number
}

/** Sentences of a language, found by how like they are to another one. */
export interface SentenceIndex {
  add: (text: string) => void
  /** The likest first; `isMeant` leaves others out. */
  find: (text: string, isMeant: (number: number) => boolean) => LikeSentence[]
}

/** So many of the sentences that share the rarest stems are compared letter by letter. */
const CANDIDATES = 40
/** What is less like is of no use. */
const LEAST_PERCENT = 60
/** Stems are looked at, the rarest first, until they have been in so many sentences. */
const MOST_MEETINGS = 8000

/** An empty index. */
export function openSentenceIndex(): SentenceIndex {
  const folded: string[] = []
  /** How many stems each has. */
  const sizes: number[] = []
  const byStem = new Map<string, number[]>()
  /** By number, what each shares with the one that is looked for; 0 between searches. */
  let shared = new Float64Array(0)

  /** Sentences that share stems with one, each once. */
  const meet = (stems: readonly string[]): number[] => {
    if (shared.length < folded.length) shared = new Float64Array(2 * folded.length)
    const met: number[] = []
    let meetings = 0
    for (const list of listsOf(stems)) {
      if (meetings > 0 && meetings + list.length > MOST_MEETINGS) break
      meetings += list.length
      const weight = Math.log(1 + folded.length / list.length)
      for (const number of list) {
        const before = shared[number] as number
        if (before === 0) met.push(number)
        shared[number] = before + weight
      }
    }
    return met
  }
  const listsOf = (stems: readonly string[]): (readonly number[])[] =>
    stems.flatMap((stem) => (byStem.has(stem) ? [byStem.get(stem) ?? []] : [])).sort((a, b) => a.length - b.length)

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
      const met = meet(stems)
      // A long sentence has many stems by chance.
      const shareOf = (number: number) => (shared[number] as number) / (stems.length + (sizes[number] as number))
      const isLike = (number: number): boolean => {
        const { length } = folded[number] as string
        return Math.min(length, own.length) * 100 >= LEAST_PERCENT * Math.max(length, own.length)
      }
      const chosen = highest(CANDIDATES, met, shareOf, (number) => isLike(number) && isMeant(number))
      for (const number of met) shared[number] = 0
      return chosen
        .map((number) => ({ number, percent: likeness(own, folded[number] as string) }))
        .filter(({ percent }) => percent >= LEAST_PERCENT)
        .sort((one, other) => other.percent - one.percent)
    },
  }
}

/** Those of the numbers with the highest rates, the highest first; of equal ones the first. */
function highest(
  most: number,
  numbers: readonly number[],
  rate: (number: number) => number,
  isMeant: (number: number) => boolean,
): number[] {
  const chosen: { number: number; rate: number }[] = []
  for (const number of numbers) {
    const own = rate(number)
    const least = chosen[most - 1]
    if ((least && own <= least.rate) || !isMeant(number)) continue
    if (least) chosen.pop()
    let at = chosen.length
    while (at > 0 && (chosen[at - 1]?.rate ?? 0) < own) at--
    chosen.splice(at, 0, { number, rate: own })
  }
  return chosen.map(({ number }) => number)
}
