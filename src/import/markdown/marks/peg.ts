import type { Code, Image, Text } from 'mdast'

/** What stands in a text in place of a mark of another tool, until the text is a tree. */
export type Peg =
  | { kind: 'node'; node: Image | Text | Code }
  /** Begins and ends what is set apart: a callout. */
  | { kind: 'open' }
  | { kind: 'close' }
  /** An address that only the other tool knows. */
  | { kind: 'address' }
  /** The name by which links reach the heading in which it stands. */
  | { kind: 'id'; id: string }

/** Characters that no text has (Unicode 23.7): a peg is the first, its number, and the second. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1']

/** Finds pegs; the group is the number. */
export const PEG = new RegExp(`${BEGIN}(\\d{1,7})${END}`, 'g')

/** The peg of a number. */
export const pegText = (number: number): string => `${BEGIN}${number}${END}`

/** A text without pegs, for what has room for words alone. */
export const withoutPegs = (text: string): string => text.replace(PEG, '')

/** A text without the characters that pegs are made of. */
export const withoutPegMarks = (text: string): string => text.replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '')
