import type { RowKind } from '../../api/rows.ts'

/** Kinds of rows in which an empty line begins another block. */
const DIVISIBLE: ReadonlySet<RowKind> = new Set(['paragraph', 'item', 'quotation', 'footnote'])
const EMPTY_LINE = /\S([^\S\n]*\n[^\S\n]*\n\s*)(?=\S)/

/** What stands before and after the first empty line of a typed text; null where it is one block. */
export function cutOf(kind: RowKind, text: string): { head: string; tail: string } | null {
  const found = DIVISIBLE.has(kind) && EMPTY_LINE.exec(text)
  if (!found) return null
  return { head: text.slice(0, found.index + 1), tail: text.slice(found.index + found[0].length) }
}
