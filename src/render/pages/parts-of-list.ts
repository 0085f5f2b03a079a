/** Entries of a list that one page has. */
export const ENTRIES_A_PAGE = 50

/** One of the pages that a list is cut into. */
export interface Part {
  /** Counted from 1. */
  page: number
  /** How many there are. */
  of: number
  /** Whether the list of the other language has this page too. */
  hasTwin: boolean
}

/** The pages of a list of so many entries, one at least; of the list in the other language where it has other entries. */
export function partsOfList(length: number, lengthOfOther = length): Part[] {
  const of = pageCount(length)
  const ofOther = pageCount(lengthOfOther)
  return Array.from({ length: of }, (_, index) => ({ page: index + 1, of, hasTwin: index < ofOther }))
}

/** What of a list is on one of its pages. */
export const entriesOn = <T>(entries: readonly T[], { page }: Part): T[] =>
  entries.slice((page - 1) * ENTRIES_A_PAGE, page * ENTRIES_A_PAGE)

const pageCount = (length: number): number => Math.max(1, Math.ceil(length / ENTRIES_A_PAGE))
