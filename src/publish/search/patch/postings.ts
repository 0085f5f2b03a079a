import { cborList, cborOf } from './cbor-of.ts'
import { CborReader } from './cbor-reader.ts'

/**
 * Where a word stands: a list of pages in their order, each `[step, places, places in its facts]`. `step` is by how much
 * the number of the page is greater than the one before.
 */
export type Postings = Buffer

export const NO_POSTINGS: Postings = cborOf([])

/** Of a page all that stands behind the step. */
export type Places = Buffer

/** What is seen of a list of postings that is gone past. */
export interface PostingsSeen {
  /** How Pagefind counts it: each page as one, and each number of its places. */
  size: number
  /** Whether it has one of the pages that were asked for. */
  isMeant: boolean
}

/** Goes past a list of postings. */
export function seePostings(reader: CborReader, pages: ReadonlySet<number>): PostingsSeen {
  const isAsked = pages.size > 0
  let [page, size, isMeant] = [0, 0, false]
  for (let left = reader.number(); left > 0; left--) {
    reader.number()
    page += reader.number()
    size += 1 + reader.skipNumbers() + reader.skipNumbers()
    if (isAsked && !isMeant) isMeant = pages.has(page)
  }
  return { size, isMeant }
}

/** A list of postings page by page. */
export function listPostings(postings: Postings): [page: number, places: Places][] {
  const reader = new CborReader(postings)
  let page = 0
  return Array.from({ length: reader.number() }, () => {
    reader.number()
    page += reader.number()
    const start = reader.at
    reader.skipNumbers()
    reader.skipNumbers()
    return [page, postings.subarray(start, reader.at)]
  })
}

/** The number of the first page; below 0 where there is none. */
export function firstPage(postings: Postings): number {
  const reader = new CborReader(postings)
  if (reader.number() === 0) return -1
  reader.number()
  return reader.number()
}

/** The same list with other places on one page: nowhere there where they are absent. */
export function withPlaces(postings: Postings, page: number, places: Places | undefined): Postings {
  const reader = new CborReader(postings)
  let count = reader.number()
  const start = reader.at
  let [end, before, number] = [start, 0, 0]
  let after: { page: number; at: number } | undefined
  for (let left = count; left > 0 && after === undefined; left--) {
    reader.number()
    number += reader.number()
    if (number > page) after = { page: number, at: reader.at }
    else {
      reader.skipNumbers()
      reader.skipNumbers()
      if (number < page) [end, before] = [reader.at, number]
      else count -= 1
    }
  }
  const parts = [postings.subarray(start, end)]
  if (places) {
    parts.push(posting(page - before, places))
    ;[count, before] = [count + 1, page]
  }
  if (after) parts.push(posting(after.page - before, postings.subarray(after.at)))
  return cborList(count, parts)
}

/** What follows may hold more postings. */
const posting = (step: number, rest: Buffer): Buffer => Buffer.concat([LIST_OF_THREE, cborOf(step), rest])

const LIST_OF_THREE = Buffer.of(0x83)
