/** A line of a pasted text. */
export interface TextLine {
  /** Without blanks around it; of blanks inside, one. */
  said: string
  /** Columns before its first character, a tab being four. */
  indent: number
  /** Whether a blank line stands before it, or it is the first. */
  isAfterGap: boolean
  /** In the text, from 1. */
  number: number
}

const BLANKS = /[ \t\u2000-\u200a\u205f\u3000]+/g

/** A text's lines that are not blank. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let isAfterGap = true
  for (const [index, raw] of text.split('\n').entries()) {
    const said = raw.replace(BLANKS, ' ').trim()
    if (said !== '') {
      const indent = (/^[\s\u00a0]*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length
      lines.push({ said, indent, isAfterGap, number: index + 1 })
    }
    isAfterGap = said === ''
  }
  return lines
}
