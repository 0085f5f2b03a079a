import { lastAtMost } from '../../../ground/basics/last-at-most.ts'
import type { DroppedKind } from '../../document.ts'
import { hide, hideCode } from './hide-code.ts'
import type { ForeignMark, MarkReading } from './mark.ts'
import { type Peg, pegText } from './peg.ts'

/** A text with pegs in place of marks of other tools. */
export interface PeggedText {
  text: string
  pegs: readonly Peg[]
  /** Where in the text before what is at an offset stood. */
  offsetBefore: (offset: number) => number
  told: { kind: DroppedKind; what?: string; offset: number }[]
}

/** A change of the text, and what stands there instead. */
export interface MarkEdit {
  start: number
  end: number
  becomes: string | Peg
  takesLine: boolean
}

/** What was found in a text: changes, paragraphs for its end, and what is to be told. */
export interface FoundMarks {
  edits: MarkEdit[]
  appended: string[]
  told: PeggedText['told']
}

/** Finds the marks of a table, kind by kind: what one has taken the next ones leave. `found` has what stands already. */
export function findMarks(text: string, marks: readonly ForeignMark[], found: FoundMarks): void {
  const done = found.edits.map(({ start, end }): [number, number] => [start, end]).sort(([a], [b]) => a - b)
  let left = hideRanges(hideCode(text), done)
  for (const { pattern, read } of marks) {
    const hidden: [number, number][] = []
    for (const match of left.matchAll(pattern)) {
      const ranges = (match.indices ?? []).map((range) => range ?? ([0, 0] as const))
      const groups = ranges.map(([start, end]) => text.slice(start, end))
      const reading = read(groups, { ranges })
      if (reading === undefined) continue
      const [start, end] = ranges[0] ?? [0, 0]
      hidden.push(...take(reading, start, end, found))
    }
    left = hideRanges(left, hidden)
  }
}

/** Notes what a mark becomes → which parts of the text the next ones leave. */
function take(
  { becomes = '', keeps, told, takesLine = false, appends }: MarkReading,
  start: number,
  end: number,
  found: FoundMarks,
) {
  if (told) found.told.push({ ...told, offset: start })
  if (appends) found.appended.push(appends)
  if (keeps === undefined) {
    found.edits.push({ start, end, becomes, takesLine })
    return [[start, end]] satisfies [number, number][]
  }
  found.edits.push({ start, end: keeps.start, becomes: '', takesLine }, { start: keeps.end, end, becomes, takesLine })
  const outside: [number, number][] = [
    [start, keeps.start],
    [keeps.end, end],
  ]
  return keeps.still ? [[start, end] satisfies [number, number]] : outside
}

function hideRanges(text: string, ranges: readonly [number, number][]): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), hide(text.slice(start, end)))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** The text with all changes made; of those that overlap, the one that begins first. */
export function setPegs(text: string, { edits, appended, told }: FoundMarks): PeggedText {
  const pegs: Peg[] = []
  const pieces: string[] = []
  /** After each change, the offset now and before. */
  const anchors: [now: number, before: number][] = [[0, 0]]
  let [at, length] = [0, 0]
  const push = (...added: string[]) => {
    pieces.push(...added)
    for (const { length: more } of added) length += more
  }
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue
    const { start, end, inPlace } = spread(text, edit, at)
    push(text.slice(at, start))
    if (typeof inPlace === 'string') push(inPlace)
    else {
      const [before, after] = needsLines(inPlace) ? linesAround(text, start, end) : ['', '']
      push(before, pegText(pegs.push(inPlace) - 1), after)
    }
    at = end
    anchors.push([length, at])
  }
  push(text.slice(at), ...appended.map((note) => `\n\n${note}`))
  const offsetBefore = (offset: number) => {
    const [now, before] = anchors[lastAtMost(anchors.length, (index) => anchors[index]?.[0] ?? 0, offset)] ?? [0, 0]
    return Math.min(before + offset - now, text.length)
  }
  return { text: pieces.join(''), pegs, offsetBefore, told }
}

/** A change that takes its line takes it whole where nothing else is on it. */
function spread(text: string, { start, end, becomes, takesLine }: MarkEdit, at: number) {
  if (!takesLine || becomes !== '') return { start, end, inPlace: becomes }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const isAlone = lineStart >= at && /^[ \t>]*$/.test(text.slice(lineStart, start)) && /[\n]/.test(text[end] ?? '\n')
  if (!isAlone) return { start, end, inPlace: becomes }
  return { start: lineStart, end: Math.min(end + 1, text.length), inPlace: '' }
}

const needsLines = (peg: Peg): boolean =>
  peg.kind === 'open' || peg.kind === 'close' || (peg.kind === 'node' && peg.node.type === 'code')

/** Blank lines that set a peg apart from the text above and below it, where it is alone on its line. */
function linesAround(text: string, start: number, end: number): [string, string] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  if (!/^[ \t>]*$/.test(before)) return ['\n\n', '\n\n']
  const lineEnd = text[end] === '\n' || end === text.length
  return [`\n${before}`, lineEnd ? `\n${before.trimEnd()}` : `\n\n${before}`]
}
