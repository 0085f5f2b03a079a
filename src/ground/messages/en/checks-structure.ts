// As long as the group has checks: each has its texts here.
import type { BlockKind } from '../../model/block-kind.ts'
import { count } from '../count.ts'
import { quote } from '../quote.ts'
import { BLOCK_KINDS } from './block-kinds.ts'

const thousands = (n: number): string => n.toLocaleString('en-US')

/** What the checks of the group `structure` say, by the id of the check. */
export const structureChecks = {
  'block-kind-mismatch': {
    here: (found: BlockKind, expected: BlockKind, at: string) => ({
      message: `Unexpected ${BLOCK_KINDS[found]}, expected a ${BLOCK_KINDS[expected]} as in ${at}`,
      note: 'Mark the text up as in the other edition, or there as here.',
    }),
    there: () => 'stands opposite',
  },
  'block-moved': {
    here: (at: string) => ({
      message: `Unexpected place of this text, expected the order of the other edition, where it stands at ${at}`,
      note: 'Move it to where it stands in the source, unless the language asks for another order.',
    }),
    there: () => 'stands opposite',
  },
  'body-empty': () => ({
    message: 'Missing text, expected at least one paragraph below the front matter',
    note: 'Write the text below the second `---`, or add `draft: true` until it is there.',
  }),
  'body-too-long': (characters: number, most: number) => ({
    message: `Unexpected length of ${thousands(characters)} characters, expected ${thousands(most)} at most`,
    note: 'Split the text into several articles that link to one another.',
  }),
  'code-mismatch': {
    here: (code: string, at: string) => ({
      message: `Missing code ${quote(code)}, expected it between backticks as in ${at}`,
      note: 'Put between backticks in both editions what readers type or see on a screen.',
    }),
    alone: (code: string) => ({
      message: `Unexpected code ${quote(code)}, expected it in the other edition too`,
      note: 'Put between backticks in both editions what readers type or see on a screen.',
    }),
    there: () => 'the code in the other edition',
  },
  'emphasis-mismatch': {
    here: (found: number, expected: number) => ({
      message: `Unexpected ${count(found, 'emphasis', 'emphases')}, expected ${expected} as opposite`,
      note: 'Emphasise the same words in both editions.',
    }),
    there: () => 'the text opposite',
  },
  'fence-unclosed': (fence: string) => ({
    message: `Missing ${quote(fence)} at the end of the code, expected a line that closes it`,
    note: `Add a line with ${quote(fence)} where the code ends: all that follows is shown as code.`,
  }),
  'footnote-missing': {
    here: (label: string, at: string) => ({
      message: `Missing mark of the note ${quote(`[^${label}]`)}, expected it here as in ${at}`,
      note: 'Add the mark and the note, or delete both in the other edition.',
    }),
    alone: (label: string) => ({
      message: `Unexpected mark of the note ${quote(`[^${label}]`)}, expected it in the other edition too`,
      note: 'Add the mark and the note to the other edition, or delete both here.',
    }),
    there: () => 'the mark in the other edition',
  },
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
    note: 'Begin the line with `##`; the title itself belongs in `title:` of the front matter.',
  }),
  'heading-level-mismatch': {
    here: (found: number, expected: number, at: string) => ({
      message: `Unexpected heading of level ${found}, expected level ${expected} as in ${at}`,
      note: `Begin the line with \`${'#'.repeat(expected)}\`, or mend the heading opposite.`,
    }),
    there: () => 'the heading opposite',
  },
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
      note: 'Delete the comment. A note for editors and translators stands on lines of its own, as `<!-- note: … -->`: it stays off the page.',
    }),
  },
  'image-missing': {
    here: (name: string, at: string) => ({
      message: `Missing picture ${quote(name)}, expected it here as in ${at}`,
      note: 'Add the picture, with its alternative text in this language; an edition may have a version of its own.',
    }),
    alone: (name: string) => ({
      message: `Unexpected picture ${quote(name)}, expected it in the other edition too`,
      note: 'Add the picture to the other edition, with its alternative text in that language.',
    }),
    there: () => 'the picture in the other edition',
  },
  'link-mismatch': {
    here: (found: string, expected: string, at: string) => ({
      message: `Unexpected link to ${quote(found)}, expected ${quote(expected)} as in ${at}`,
      note: 'Link to the same page in both editions, or to the same page in the other language.',
    }),
    there: () => 'the link in the other edition',
  },
  'link-missing': {
    here: (url: string, at: string) => ({
      message: `Missing link to ${quote(url)}, expected it here as in ${at}`,
      note: 'Add the link, or take it out of the other edition.',
    }),
    alone: (url: string) => ({
      message: `Unexpected link to ${quote(url)}, expected it in the other edition too`,
      note: 'Add the link to the other edition, or take it out here.',
    }),
    there: () => 'the link in the other edition',
  },
  'markup-too-dense': () => ({
    message: 'Unexpected number of marks, expected fewer: with so many of them the text takes too long to read',
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
