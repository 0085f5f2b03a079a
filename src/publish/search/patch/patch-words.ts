import { compare } from '../../../ground/basics/compare.ts'
import { CborReader } from './cbor-reader.ts'
import type { FreshWords } from './fresh-words.ts'
import { entryOf, type Forms, formsOf, type IndexWord, readWord } from './index-words.ts'
import { firstPage, NO_POSTINGS, type Places, type Postings, withPlaces } from './postings.ts'

/** The words of an index in which some pages say something else; `former`: those of before, marked where they stand there. */
export function* patchWords(
  former: Iterable<IndexWord>,
  fresh: FreshWords,
  pages: readonly number[],
): Generator<IndexWord> {
  const words = [...fresh.keys()].sort(compare)
  let next = 0
  const patched = (word: string, bytes?: Buffer): IndexWord[] => {
    const forms = patchForms(bytes ? formsOf(bytes) : new Map(), fresh.get(word) ?? new Map(), pages)
    const entry = entryOf(word, forms)
    return entry ? [readWord(new CborReader(entry))] : []
  }
  for (const one of former) {
    for (; (words[next] ?? one.word) < one.word; next++) yield* patched(words[next] ?? '')
    if (words[next] === one.word) next++
    if (one.isMeant || fresh.has(one.word)) yield* patched(one.word, one.bytes)
    else yield one
  }
  for (const word of words.slice(next)) yield* patched(word)
}

function patchForms(
  former: Forms<Postings>,
  fresh: Forms<ReadonlyMap<number, Places>>,
  pages: readonly number[],
): Forms<Postings> {
  const forms = [...new Set([...former.keys(), ...fresh.keys()])].map((form): [string, Postings] => {
    const places = fresh.get(form)
    const patch = (postings: Postings, page: number) => withPlaces(postings, page, places?.get(page))
    return [form, pages.reduce(patch, former.get(form) ?? NO_POSTINGS)]
  })
  return new Map(forms.sort(byFirstPage(former, fresh, pages)))
}

/** Forms stand in the order in which pages bring them, those of one page as they stood before, or where it is new, do now. */
function byFirstPage(former: Forms<unknown>, fresh: Forms<unknown>, pages: readonly number[]) {
  const [before, now] = [[...former.keys()], [...fresh.keys()]]
  return ([one, ones]: [string, Postings], [other, others]: [string, Postings]): number => {
    const page = firstPage(ones)
    const order = pages.includes(page) ? now : before
    return page - firstPage(others) || order.indexOf(one) - order.indexOf(other)
  }
}
