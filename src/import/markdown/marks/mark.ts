import type { DroppedKind } from '../../document.ts'
import type { Peg } from './peg.ts'

/** What a mark of another tool becomes. */
export interface MarkReading {
  /** Markdown or a peg in its place, or behind what of it is kept; nothing: it is taken out. */
  becomes?: string | Peg
  /** The part of it that stays, of which other marks are looked for; `still`: of which none are. */
  keeps?: { start: number; end: number; still?: boolean }
  /** A paragraph to stand where the text ends. */
  appends?: string
  told?: { kind: DroppedKind; what?: string }
  /** Where it was alone on its line, the line goes too instead of dividing what is above and below. */
  takesLine?: boolean
}

/** A kind of mark of another tool. */
export interface ForeignMark {
  /** Finds it in a text whose code is hidden; global, with indices. Costs no more than its bounded length a place. */
  pattern: RegExp
  /** `groups` are as written, the first the whole. Undefined: it is text. */
  read: (groups: readonly string[], found: FoundMark) => MarkReading | undefined
}

/** Where a mark was found. */
export interface FoundMark {
  /** Of each group, from and to where in the text; of one that took no part, 0 and 0. */
  ranges: readonly (readonly [number, number])[]
}

/** Longest part of a mark that is told. */
const SHOWN = 80

/** What is told of a mark: on one line, not too long. */
export function shownMark(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** A reading that keeps the part which a group found. */
export const keeping = ({ ranges }: FoundMark, group: number, more?: Omit<MarkReading, 'keeps'>): MarkReading => {
  const [start, end] = ranges[group] ?? [0, 0]
  return { ...more, keeps: { start, end } }
}
