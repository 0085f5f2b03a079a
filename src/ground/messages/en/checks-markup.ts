import { count } from '../count.ts'
import { quote } from '../quote.ts'

/** What the checks of the group `structure` say of marks that do not what they were written for. */
export const markupChecks = {
  'markup-unread': {
    link: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the link ${quote(expected)}`,
      note: 'Write the words between brackets and the address between parentheses right after them: no space between `]` and `(`, no backslash, no space in the address (`%20`).',
    }),
    picture: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the picture ${quote(expected)}`,
      note: 'Write `![what it shows](photo.jpg)` without a space after `!` or between `]` and `(`.',
    }),
    emphasis: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the emphasis ${quote(expected)}`,
      note: 'Put the marks right beside the words: no space inside them, quotation marks outside them, and a space or punctuation before and after.',
    }),
    glued: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)} right after the emphasis, expected ${quote(expected)} with a space before it`,
      note: 'Write a space where the emphasis ends.',
    }),
    deletion: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} for words that are struck through`,
      note: 'Write two `~` on either side, right beside the words, or take them out.',
    }),
    lowered: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the lowered digit ${quote(expected)}: a single \`~\` is no mark`,
      note: 'Write the lowered digit itself: `H₂O`, `CO₂`.',
    }),
    heading: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the heading ${quote(expected)}`,
      note: 'Write a plain space between `#` and the words; `##` is the first level below the title.',
    }),
    item: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the list item ${quote(expected)}`,
      note: 'Begin each item with `- ` (or `1. `), a line for each, with a space after the mark: otherwise they run together as one paragraph.',
    }),
    speech: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} for what somebody says, or \`- \` with a space for a list item`,
      note: 'A hyphen at the beginning of a line marks an item only with a space after it; speech is opened by a dash, a paragraph for each speaker.',
    }),
    lines: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)} in lines that run together as one paragraph, expected the list item ${quote(expected)}`,
      note: 'Number the items `1. `, `2. `, a line for each; to keep the letters, leave a blank line between the items.',
    }),
    character: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} or the character itself`,
      note: 'Write the character itself (`á`, `“`, `…`); a reference to it begins with `&`, ends with `;` and has no space in it.',
    }),
    code: (found: string) => ({
      message: `Unexpected ${count(found.length, 'backtick', 'backticks')} alone, expected as many where the code ends`,
      note: 'Close the code where it ends; where none is meant, write an apostrophe or a quotation mark.',
    }),
  },
}
