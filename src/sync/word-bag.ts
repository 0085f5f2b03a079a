/** How often each word occurs. */
export interface WordBag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** The words of a normalised text, in lower case. */
export function wordBag(text: string): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Words that two bags have in common, each as often as both have it. */
export function sharedWords(a: WordBag, b: WordBag): number {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return shared
}

/** The words that a bag has more often than another. */
export function wordsBeyond(bag: WordBag, other: WordBag): WordBag {
  const counts = new Map<string, number>()
  for (const [word, count] of bag.counts) {
    const more = count - (other.counts.get(word) ?? 0)
    if (more > 0) counts.set(word, more)
  }
  return { counts, size: bag.size - sharedWords(bag, other) }
}
