/** A line of a pasted text. */
export interface TextLine {
  /** Without blanks around it; of blanks inside, one. */
  said: string
  /** Columns before its first character, a tab being four. */
  indent: number
  /** Whether a blank line stands before it, or it is the first. */
  isAfterGap: boolean
}

/** A blank that no line may end at, where nothing wants one: beside no number, abbreviation, dash or quotation mark. */
const NEEDLESS = /(?<![\d.º°«¿¡—–])\u00a0(?![\d%»…—–])/g
const BLANKS = /[ \t\u2000-\u200a\u205f\u3000]+/g

/** A text's lines that are not blank. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let isAfterGap = true
  for (const raw of text.split('\n')) {
    const said = raw.replace(NEEDLESS, ' ').replace(BLANKS, ' ').trim()
    if (said !== '') {
      const indent = (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length
      lines.push({ said, indent, isAfterGap })
    }
    isAfterGap = said === ''
  }
  return lines
}
