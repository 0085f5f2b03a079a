import type { CapitalWord } from './capital-words.ts'

/** No name is longer. */
const LONGEST = 40
/** Letters in a row that two spellings of a name differ in at most. */
const MOST_CHANGED = 2
/** More names than these that differ in one place are numbered: `Anexo1`, `Anexo2`. */
const SERIES = 12

/** Finds those of the words, in their order, that are another one but for some letters in a row after its first. */
export function nearWords(words: readonly CapitalWord[]): (word: CapitalWord) => CapitalWord[] {
  const indexes = new Map<string, number[]>()
  for (const [index, { key }] of words.entries()) {
    for (const rest of restsOf(key)) {
      const same = indexes.get(rest)
      if (same) same.push(index)
      else indexes.set(rest, [index])
    }
  }
  return ({ key }) => {
    const near = new Set<number>()
    for (const rest of restsOf(key)) {
      const same = indexes.get(rest) ?? []
      if (same.length <= SERIES) for (const index of same) near.add(index)
    }
    return [...near].sort((a, b) => a - b).flatMap((index) => words[index] ?? [])
  }
}

/** What is left of a word without some letters in a row: words that differ in these alone have it in common. */
function restsOf(key: string): Set<string> {
  const rests = new Set(key.length > LONGEST ? [] : [key])
  for (let count = 1; rests.size > 0 && count <= MOST_CHANGED; count++) {
    for (let at = 1; at + count <= key.length; at++) rests.add(key.slice(0, at) + key.slice(at + count))
  }
  return rests
}
