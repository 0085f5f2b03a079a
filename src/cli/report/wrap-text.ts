import { displayWidth } from './display-width.ts'

/** A word, or code between backticks with what touches it: `allow: […]`, for instance. */
const WORD = /(?:[^\s`]|`[^`]*`|`)+/g

/** Text → lines of at most `width` columns, broken at spaces, in code only where it is longer; a long word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const words = (text.match(WORD) ?? []).flatMap((word) => (displayWidth(word) > width ? word.split(/\s+/) : [word]))
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Texts as lines of at most `width` columns that stand below another line: `indent` columns further right. */
export const wrapBelow = (texts: readonly string[], width: number, indent = 2): string[] =>
  texts.flatMap((text) => wrapText(text, width - indent)).map((line) => ' '.repeat(indent) + line)
