import { type ListMark, listMark } from './list-mark.ts'
import type { TextLine } from './text-lines.ts'
import { breaksSentence, isFull, type Wrap, wrapOf } from './wrap-of.ts'

/** A line as it was meant: what a program broke is one again. */
export interface TextEntry extends TextLine {
  /** How many lines it was. */
  lines: number
  mark: ListMark | undefined
  /** Whether it begins with `>`, as mail quotes. */
  isQuoted: boolean
}

interface QuotableLine extends TextLine {
  isQuoted: boolean
}

const QUOTED = /^(?:>\s?)+/

/** Joins the lines of a text that a program broke; a line that begins with the mark of a list begins an entry. */
export function textEntries(lines: readonly TextLine[]): TextEntry[] {
  const bare = lines.map(withoutQuote)
  const wrap = wrapOf(bare)
  const join = joinerOf(bare)
  const runs: QuotableLine[][] = []
  for (const line of bare) {
    const run = runs.at(-1)
    if (run && goesOn(run, line, wrap)) run.push(line)
    else runs.push([line])
  }
  return runs
    .map((run) => ({ ...(run[0] as QuotableLine), said: join(run.map(({ said }) => said)), lines: run.length }))
    .filter(({ said }) => said !== '')
    .map((entry) => ({ ...entry, mark: listMark(entry.said) }))
}

const withoutQuote = (line: TextLine): QuotableLine => ({
  ...line,
  said: line.said.replace(QUOTED, ''),
  isQuoted: QUOTED.test(line.said),
})

function goesOn(run: readonly QuotableLine[], line: QuotableLine, wrap: Wrap | undefined): boolean {
  const [first, before] = [run[0], run.at(-1)]
  if (first === undefined || before === undefined || line.isAfterGap || line.isQuoted !== first.isQuoted) return false
  if (line.said === '' || before.said === '') return false
  const isBroken = breaksSentence(before, line) || (wrap !== undefined && isFull(before, line, wrap))
  const isItem = listMark(first.said) !== undefined
  if (listMark(line.said) !== undefined) return !isItem && isBroken
  const isIndented = line.indent > before.indent
  return isItem && isIndented && before.said.length >= SHORTEST ? true : isBroken && (isItem || !isIndented)
}

/** An item that goes on in an indented line is at least so long; what stands below a shorter one was put there. */
const SHORTEST = 30
/** Where more of the lines end in a hyphen, they are of words that a program broke, as in columns of print. */
const BROKEN_WORDS = 0.08

/** Joins lines. A hyphen at the end of one stays (`well-` + `known`), but in columns of print and where the whole word stands elsewhere. */
function joinerOf(lines: readonly TextLine[]): (said: readonly string[]) => string {
  const hyphens = lines.filter(({ said }) => /\p{Ll}-$/u.test(said)).length
  if (hyphens === 0) return (said) => said.join(' ')
  const words = new Set(lines.flatMap(({ said }) => said.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
  const isColumn = hyphens > Math.max(2, lines.length * BROKEN_WORDS)
  const glued = (line: string, next: string | undefined): string => {
    const head = /(\p{L}+)-$/u.exec(line)?.[1]?.toLowerCase()
    const tail = /^\p{Ll}+/u.exec(next ?? '')?.[0]
    if (next === undefined) return line
    if (head === undefined || tail === undefined) return `${line} `
    return words.has(head + tail) || (isColumn && !words.has(`${head}-${tail}`)) ? line.slice(0, -1) : line
  }
  return (said) => said.map((line, index) => glued(line, said[index + 1])).join('')
}
