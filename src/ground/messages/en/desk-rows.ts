import type { RowKind } from '../../model/rows.ts'
import { BLOCK_KINDS } from './block-kinds.ts'

const NOUNS: Record<RowKind, string> = {
  ...BLOCK_KINDS,
  title: 'title',
  description: 'description',
  alt: 'alternative text',
  caption: 'caption',
}

const named = (kind: RowKind, number: number | null) => (number === null ? NOUNS[kind] : `${NOUNS[kind]} ${number}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How people are told which row is meant. */
export const deskRows = {
  /** By itself: “Paragraph 3” */
  row: (kind: RowKind, number: number | null) => capital(named(kind, number)),
  /** Within a sentence: “paragraph 3”, “the title” */
  theRow: (kind: RowKind, number: number | null) => `${number === null ? 'the ' : ''}${named(kind, number)}`,
  /** After a noun: “of paragraph 3” */
  ofRow: (kind: RowKind, number: number | null) => `of ${number === null ? 'the ' : ''}${named(kind, number)}`,
}
