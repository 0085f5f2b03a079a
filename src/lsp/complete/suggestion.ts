/** Something that may be typed. */
export interface Suggestion {
  kind: 'key' | 'value' | 'record' | 'check' | 'block' | 'file'
  /** As it is to stand there. */
  text: string
  /** What people know it by. */
  detail?: string | undefined
  /** What it is, as Markdown. */
  about?: string | undefined
}
