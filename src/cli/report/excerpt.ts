import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'

/** Where a problem stands; columns from 1, the end is exclusive. */
interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The part of a line around a place that fits into `width` columns, and the marks below it; undefined where it is blank. */
export function excerpt(text: string, span: Span, width: number): { line: string; marks: string } | undefined {
  const start = span.column - 1
  const end = Math.max(span.endLine > span.line ? text.length : span.endColumn - 1, start + 1)
  if (text.trim() === '') return undefined
  const from = windowStart(text.length, start, end, width)
  const to = Math.min(text.length, from + width)
  const before = `${from > 0 ? '…' : ''}${text.slice(from > 0 ? from + 1 : 0, start)}`
  const marked = text.slice(Math.max(start, from), Math.min(end, to))
  const shown = `${from > 0 ? '…' : ''}${text.slice(from > 0 ? from + 1 : 0, to < text.length ? to - 1 : to)}${to < text.length ? '…' : ''}`
  return {
    line: printable(shown),
    marks: ' '.repeat(displayWidth(printable(before))) + '^'.repeat(Math.max(1, displayWidth(printable(marked)))),
  }
}

/** Keeps the whole place in view if it fits, with up to a third of the width before it. */
function windowStart(length: number, start: number, end: number, width: number): number {
  if (length <= width || end <= width - 1) return 0
  const before = Math.max(1, Math.min(Math.floor(width / 3), width - (end - start) - 2))
  return Math.max(0, Math.min(start - before, length - width))
}
