const RULE = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const MARK = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const COLUMNS_OF_TAB = 4
/** Columns that a list within a list is indented at least. */
const INDENT = 2

/** How many lists and quotations the beginning of a line can be in or open. */
export function levelsOf(line: string): number {
  const marks = countMarks(line)
  if (marks === 0) return 0
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? ''
  const columns = [...indentation].reduce((sum, space) => sum + (space === '\t' ? COLUMNS_OF_TAB : 1), 0)
  return Math.floor(columns / INDENT) + marks
}

/** Marks of lists and quotations at the beginning of a line. */
export function countMarks(line: string): number {
  MARK.lastIndex = 0
  let marks = 0
  while (MARK.test(line)) marks += 1
  return marks > 0 && RULE.test(line) ? 0 : marks
}
