import { displayWidth } from './display-width.ts'

/** A cell of a table for a terminal. */
export interface Cell {
  text: string
  paint?: ((text: string) => string) | undefined
  /** Numbers stand at the end of their column. */
  right?: boolean
}

/** Rows → lines: each column as wide as its widest cell, two spaces between, none at the end of a line. */
export function sayTable(rows: readonly (readonly Cell[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(text))
  }
  return rows.map((row) => {
    const last = row.findLastIndex(({ text }) => text !== '')
    return row
      .slice(0, last + 1)
      .map((cell, column) => sayCell(cell, widths[column] ?? 0, column === last))
      .join('  ')
  })
}

function sayCell({ text, paint = (same) => same, right = false }: Cell, width: number, isLast: boolean): string {
  const space = ' '.repeat(width - displayWidth(text))
  if (right) return space + paint(text)
  return paint(text) + (isLast ? '' : space)
}

/** The beginning of a text, with `…` where it goes on; at most `width` columns. */
export function beginningOf(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let shown = ''
  for (const word of text.split(/(?<=\s)/)) {
    if (displayWidth(`${shown}${word}`.trimEnd()) + 1 > width) break
    shown += word
  }
  // a word that is too long alone
  if (shown === '') for (const sign of text) if (displayWidth(shown + sign) < width) shown += sign
  return `${shown.trimEnd()}…`
}
