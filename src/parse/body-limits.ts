import { placesIn } from '../text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** Most characters of a body (UTF-16 units): some 20,000 words, more than the longest essay. */
export const LONGEST_BODY = 128 * 1024
/** Most lists and quotations within one another. */
export const DEEPEST_NESTING = 40
/** Most columns of a table, and most cells, empty ones counted. */
const WIDEST_TABLE = 60
const LARGEST_TABLE = 20_000
/** Most marks × characters, summed over paragraphs: the parser compares each mark with all that stands before it. */
const DENSEST_PARAGRAPHS = 40_000_000
/** Most marks of lists, quotations and underlined headings × lines: closing one costs as much as all lines before it. */
const DENSEST_BODY = 6_000_000

const CONTAINER_MARK = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const RULE = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/
const DELIMITER_ROW = /^[ \t>]*[|:-][|: \t-]*$/
const INLINE_MARK = /[*_~]+|`+|[[\]<]/g
/** Columns of indentation that one more list takes at least. */
const INDENT = 2

/**
 * What makes a body too much for the parser, whose time grows with the square of some things and whose stack with the
 * depth of others; undefined where it is none of it. Errs on the side of more: it looks at lines, not at Markdown.
 */
export function bodyTooMuch(text: string, start: number): LocalFault | undefined {
  if (text.length - start > LONGEST_BODY) {
    return fault('body-too-long', text, start, lineEnd(text, start), text.length - start, LONGEST_BODY)
  }
  let paragraph = { start, marks: 0 }
  let density = 0
  let containers = 0
  let lines = 0
  let columns = 0
  let rows = 0
  for (let from = start; from < text.length; from = lineEnd(text, from) + 1) {
    const to = lineEnd(text, from)
    const line = text.slice(from, to)
    lines += 1
    if (line.trim() === '') {
      density += paragraph.marks * (from - paragraph.start)
      paragraph = { start: to + 1, marks: 0 }
      columns = 0
      continue
    }
  }
  return undefined
}
