import { cborOf } from './cbor-of.ts'
import { CborReader } from './cbor-reader.ts'
import { type Forms, formsOf, type IndexWord } from './index-words.ts'
import { listPostings, type Places } from './postings.ts'

/** Where words stand on some pages: of each form, page by page. */
export type FreshWords = Map<string, Forms<Map<number, Places>>>

/** What the words of a small index say of its pages, by the numbers that pages and facts have in a large one. */
export function freshWords(small: Iterable<IndexWord>, pages: readonly number[], facts: readonly number[]): FreshWords {
  const renumbered = (places: Places) => (facts.every((to, from) => to === from) ? places : withFacts(places, facts))
  const words: FreshWords = new Map()
  for (const { word, bytes } of small) {
    const forms = [...formsOf(bytes)].map(([form, postings]) => {
      const places = listPostings(postings).map(([page, each]) => [pages[page] ?? -1, renumbered(each)] as const)
      return [form, new Map(places)] as const
    })
    words.set(word, new Map(forms))
  }
  return words
}

/** The second list of places stands below facts: `[-1 - fact, place, …, -1 - fact, place, …]`. */
function withFacts(places: Places, facts: readonly number[]): Places {
  const reader = new CborReader(places)
  reader.skipNumbers()
  const own = places.subarray(0, reader.at)
  const inFacts = reader.numbers().map((number) => (number < 0 ? -1 - (facts[-1 - number] ?? 0) : number))
  return Buffer.concat([own, cborOf(inFacts)])
}
