/** What a code stands for. `part`: the end of a block within a unit; `frame`: marks of a table, a fence, what parts paragraphs. */
export type CodeKind =
  | 'strong'
  | 'emphasis'
  | 'delete'
  | 'link'
  | 'image'
  | 'code'
  | 'address'
  | 'note'
  | 'break'
  | 'html'
  | 'part'
  | 'frame'

/** Markdown that is no words, as a code that a translator's tool carries along. */
export interface Code {
  /** Both ends of a pair have the same. */
  id: string
  kind: CodeKind
  role: 'alone' | 'open' | 'close'
  /** As it is written. */
  data: string
  /** What readers see of it. */
  shown: string
}

/** A stretch of a text: words, or a code between them. */
export type TextPiece = string | Code

/** Stands where a block ends within a unit of several. */
export const PART: Code = { id: '', kind: 'part', role: 'alone', data: '¶', shown: '' }
