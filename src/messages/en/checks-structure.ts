import { count } from '../count.ts'
import { quote } from '../quote.ts'

const thousands = (n: number): string => n.toLocaleString('en-US')

/** What the checks of the group `structure` say, by the id of the check. */
export const structureChecks = {
  'body-empty': () => ({
    message: 'Missing text, expected at least one paragraph below the front matter',
    note: 'Write the text below the second `---`, or add `draft: true` until it is there.',
  }),
  'body-too-long': (characters: number, most: number) => ({
    message: `Unexpected length of ${thousands(characters)} characters, expected ${thousands(most)} at most`,
    note: 'Split the text into several articles that link to one another.',
  }),
  'fence-unclosed': (fence: string) => ({
    message: `Missing ${quote(fence)} at the end of the code, expected a line that closes it`,
    note: `Add a line with ${quote(fence)} where the code ends: all that follows is shown as code.`,
  }),
  'front-matter-repeated': (line: string) => ({
    message: `Unexpected second front matter with ${quote(line)}, expected text: only the first one is read`,
    note: 'Move what is still needed up into the front matter, and delete the lines with their two `---`.',
  }),
  'heading-empty': () => ({
    message: 'Missing text of the heading, expected words after the `#`',
    note: 'Write the heading, or delete its line.',
  }),
  'heading-first-level': (text: string) => ({
    message: `Unexpected heading ${quote(text)} of level 1, expected level 2: the title is the page’s only first level`,
    note: 'Begin the line with `##`; the title itself belongs into `title:` of the front matter.',
  }),
  'heading-level-skipped': (level: number, most: number) => ({
    message: `Unexpected heading of level ${level}, expected ${most === 2 ? 'level 2' : `levels 2 to ${most}`} here`,
    note: `Begin the line with \`${'#'.repeat(most)}\`, or add the heading that is missing above it.`,
  }),
  'html-unexpected': {
    tag: (tag: string) => ({
      message: `Unexpected HTML ${quote(tag)}, expected Markdown`,
      note: 'Write it as Markdown (`**bold**`, `[link](…)`, `![picture](…)`); to show the tag itself, put it between backticks.',
    }),
    comment: (comment: string) => ({
      message: `Unexpected HTML comment ${quote(comment)}, expected Markdown: pages do not show comments`,
      note: 'Delete the comment, or keep it where it is not published.',
    }),
  },
  'markup-too-dense': () => ({
    message: 'Unexpected number of marks, expected less: with so many of them the text takes too long to read',
    note: 'Split the list, table or paragraph, or put code and data between lines of three backticks in parts.',
  }),
  'nesting-too-deep': (most: number) => ({
    message: `Unexpected nesting of lists, quotations or emphasis, expected ${most} levels at most`,
    note: 'Take out marks (`>`, `-`, `*`) at the beginning of the line until it stands where it belongs.',
  }),
  'table-too-wide': (columns: number, cells: number, mostColumns: number, mostCells: number) => ({
    message: `Unexpected table of ${count(columns, 'column', 'columns')} and ${thousands(cells)} cells, expected ${mostColumns} and ${thousands(mostCells)} at most`,
    note: 'Split the table into several, or link to the data.',
  }),
  'text-leftover': (words: string) => ({
    message: `Unexpected ${quote(words)}, expected a finished text`,
    note: 'Finish the passage and delete the note to oneself.',
  }),
}
