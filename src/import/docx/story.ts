import type { Table } from 'mdast'
import type { SourceDocument } from '../document.ts'
import type { ListPlace } from './numbering.ts'
import type { Span } from './spans.ts'
import type { Role } from './style-names.ts'

/** A paragraph of a Word file, its style and its marks understood. */
export interface WordParagraph {
  is: 'paragraph'
  role: Role
  spans: Span[]
  /** Its place in a list; `continued` where it goes on with the item before. */
  place: ListPlace | 'continued' | undefined
  /** From the left, in twentieths of a point. */
  indent: number
}

/** A piece of a text from top to bottom. */
export type StoryBlock = WordParagraph | { is: 'table'; table: Table } | { is: 'rule' }

/** What was guessed of a block's form. */
export interface Guess {
  block: StoryBlock
  as: SourceDocument['guessed'][number]['as']
  said: string
}
