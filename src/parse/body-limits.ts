import { toSay } from '../ground/messages/to-say.ts'
import { placesIn } from '../ground/text/places-in.ts'
import { countMarks, levelsOf } from './line-marks.ts'
import type { LocalFault } from './local-fault.ts'
import { tooDeep } from './tree-limits.ts'

/** Most characters of a body (UTF-16 units): some 20,000 words. */
export const LONGEST_BODY = 128 * 1024
/** Most lists and quotations within one another. */
const DEEPEST_LINE = 60
const WIDEST_TABLE = 60
/** Most cells of a table with those that the rows leave out: a page has them all. */
const LARGEST_TABLE = 20_000
/** Marks × characters, summed over paragraphs: the parser compares each mark with what stands before it. */
const MOST_INLINE_WORK = 20_000_000
/** Marks of lists, quotations and underlined headings, and lines that go on below them, × lines: each moves all before it. */
const MOST_BLOCK_WORK = 6_000_000

/** As CommonMark has it: a line of other white space is no blank one. */
const BLANK = /^[ \t]*$/
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/
const DELIMITER_ROW = /^[ \t>]*[|:-][|: \t-]*$/
const INLINE_MARK = /\*+|_+|~+|`+|[[\]<]/g

/** What a line begins with that has more than half as many levels: each character makes two at most. */
const DEEP_LINE = new RegExp(`^[ \\t>*+\\d.)-]{${DEEPEST_LINE / 2}}`, 'm')
const DELIMITERS = new RegExp(DELIMITER_ROW, 'm')

interface Line {
  text: string
  /** Offset in the file. */
  start: number
}

/**
 * Why a body must not be parsed: the parser's time grows with the square of some things and its stack with the depth of
 * others. It looks at lines, not yet at Markdown, and counts rather too much than too little. Undefined: parse it.
 */
export function bodyTooMuch(text: string, start: number): LocalFault | undefined {
  const placeAt = placesIn(text)
  const placeOf = (line: Line) => placeAt(line.start, line.start + line.text.length)
  const characters = text.length - start
  if (characters > LONGEST_BODY) {
    return {
      check: 'body-too-long',
      place: placeAt(start),
      say: toSay('body-too-long', characters, LONGEST_BODY),
    }
  }
  if (isHarmless(text.slice(start))) return undefined
  const lines = linesFrom(text, start)
  const deepest = lines.find((line) => levelsOf(line.text) > DEEPEST_LINE)
  if (deepest) return tooDeep(placeOf(deepest), DEEPEST_LINE)
  const paragraphs = paragraphsOf(lines)
  const table = paragraphs
    .flatMap(tablesOf)
    .find(({ columns, cells }) => columns > WIDEST_TABLE || cells > LARGEST_TABLE)
  if (table) {
    const { head, columns, cells } = table
    return {
      check: 'table-too-wide',
      place: placeOf(head),
      say: toSay('table-too-wide', columns, cells, WIDEST_TABLE, LARGEST_TABLE),
    }
  }
  const dense = densest(paragraphs) ?? crowded(lines)
  return dense && { check: 'markup-too-dense', place: placeOf(dense), say: toSay('markup-too-dense') }
}

/** Whether nothing of it can be too much, whatever stands where: so it is with most. */
function isHarmless(body: string): boolean {
  const lines = body.split('\n').length
  return (
    (body.length + lines) * lines <= MOST_BLOCK_WORK &&
    body.length * (body.match(INLINE_MARK)?.length ?? 0) <= MOST_INLINE_WORK &&
    !DEEP_LINE.test(body) &&
    !DELIMITERS.test(body)
  )
}

function linesFrom(text: string, start: number): Line[] {
  let offset = start
  return text
    .slice(start)
    .split('\n')
    .map((line) => {
      const at = { text: line, start: offset }
      offset += line.length + 1
      return at
    })
}

/** Runs of lines that are not blank: no paragraph, table or mark reaches beyond one. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [[]]
  for (const line of lines) {
    if (BLANK.test(line.text)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

function tablesOf(paragraph: readonly Line[]) {
  return paragraph.flatMap((head, index) => {
    if (!DELIMITER_ROW.test(head.text) || !head.text.includes('-')) return []
    const columns = head.text.match(/-+/g)?.length ?? 0
    return [{ head, columns, cells: columns * (paragraph.length - index) }]
  })
}

/** The paragraph in which the marks within paragraphs become too many. */
function densest(paragraphs: readonly Line[][]): Line | undefined {
  let work = 0
  return paragraphs.find((paragraph) => {
    const text = paragraph.map((line) => line.text).join('\n')
    work += text.length * (text.match(INLINE_MARK)?.length ?? 0)
    return work > MOST_INLINE_WORK
  })?.[0]
}

/** The line at which the marks before paragraphs become too many. */
function crowded(lines: readonly Line[]): Line | undefined {
  let marks = 0
  let isBelowMark = false
  return lines.find(({ text }, index) => {
    const own = countMarks(text) + (UNDERLINE.test(text) ? 1 : 0)
    isBelowMark = (isBelowMark && !BLANK.test(text)) || own > 0
    marks += isBelowMark ? Math.max(own, 1) : 0
    return isBelowMark && marks * index > MOST_BLOCK_WORK
  })
}
