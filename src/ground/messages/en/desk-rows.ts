import type { BlockKind } from '../../model/block-kind.ts'

/** What a row of the desk can be: a block of the body, or a text beside it. */
export type DeskRowKind = BlockKind | 'title' | 'description' | 'alt' | 'caption'

const NOUNS: Record<DeskRowKind, string> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  quotation: 'quotation',
  table: 'table',
  code: 'code block',
  figure: 'picture',
  footnote: 'note',
  title: 'title',
  description: 'description',
  alt: 'alternative text',
  caption: 'caption',
}

const named = (kind: DeskRowKind, number: number | null) => (number === null ? NOUNS[kind] : `${NOUNS[kind]} ${number}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How people are told which row is meant. */
export const deskRows = {
  /** By itself: “Paragraph 3” */
  row: (kind: DeskRowKind, number: number | null) => capital(named(kind, number)),
  /** Within a sentence: “paragraph 3”, “the title” */
  theRow: (kind: DeskRowKind, number: number | null) => `${number === null ? 'the ' : ''}${named(kind, number)}`,
  /** After a noun: “of paragraph 3” */
  ofRow: (kind: DeskRowKind, number: number | null) => `of ${number === null ? 'the ' : ''}${named(kind, number)}`,
}
