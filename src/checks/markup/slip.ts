import type { UnreadText } from '../../ground/body/unread-texts.ts'
import type { Edit } from '../../model.ts'

/** What a slip was meant to be. */
export type SlipKind =
  | 'link'
  | 'picture'
  | 'address'
  | 'note'
  | 'emphasis'
  | 'glued'
  | 'unclosed'
  | 'lone'
  | 'deletion'
  | 'lowered'
  | 'heading'
  | 'rule'
  | 'row'
  | 'separator'
  | 'table'
  | 'item'
  | 'speech'
  | 'lines'
  | 'character'
  | 'code'

/** A mark that the parser did not take for one; offsets are those of the text in which it stands. */
export interface Slip {
  kind: SlipKind
  start: number
  end: number
  /** What to write instead. */
  expected: string
  /** In the file; only where nothing else can be meant. */
  fix?: Edit[] | undefined
}

/** A change of one stretch of a text, as a change of the file. */
export const editIn = ({ start: from }: UnreadText, start: number, end: number, replacement: string): Edit => ({
  start: from + start,
  end: from + end,
  replacement,
})
