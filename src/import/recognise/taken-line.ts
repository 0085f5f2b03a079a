import type { FactLine } from './fact-lines.ts'
import type { LineKey } from './line-key.ts'

/** A line that became a fact, or that only pages have. */
export interface TakenLine {
  line: FactLine
  key: LineKey
}
