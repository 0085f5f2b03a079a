// Long: each way in which marks go wrong has its texts here.
import { count } from '../count.ts'
import { quote } from '../quote.ts'

/** What the checks of the group `structure` say of marks that do not what they were written for. */
export const markupChecks = {
  'code-indented': {
    code: (line: string) => ({
      message: `Unexpected code ${quote(line)}, expected a paragraph: four spaces or a tab before a line make code of it`,
      note: 'Delete the spaces at the beginning of the line; code stands between lines of three backticks.',
    }),
    note: (line: string, label: string) => ({
      message: `Unexpected indentation before ${quote(line)}, expected none where the text goes on: this is part of the note ${quote(label)}`,
      note: 'Delete the spaces at the beginning of the line, unless it is a second paragraph of the note.',
    }),
  },
  'markup-foreign': {
    shortcode: (found: string) => ({
      message: `Unexpected shortcode of another tool ${quote(found)}, expected Markdown`,
      note: 'Write what it shows as Markdown: a picture as `![…](photo.jpg)`, a video as a link to it; or delete it.',
    }),
    template: (found: string) => ({
      message: `Unexpected tag of a template ${quote(found)}, expected text`,
      note: 'Write the text that it stands for, or delete it: articles are no templates here.',
    }),
    attributes: (found: string) => ({
      message: `Unexpected attributes ${quote(found)}, expected text without them`,
      note: 'Delete them: pages give texts, pictures and tables their form by themselves.',
    }),
    directive: (found: string) => ({
      message: `Unexpected directive ${quote(found)}, expected a quotation or a paragraph`,
      note: 'Begin the lines with `> `, or with a word in bold (`**Note.**`), and delete the marks.',
    }),
    callout: (found: string) => ({
      message: `Unexpected callout ${quote(found)}, expected a quotation without it`,
      note: 'Delete the mark; say in words what it is: `> **Note.** …`.',
    }),
    wikiLink: (found: string) => ({
      message: `Unexpected wiki link ${quote(found)}, expected a link \`[words](address)\``,
      note: 'Link to an article by its folder and file, `[words](../night-bus/index.en.md)`; a picture is `![what it shows](photo.jpg)`.',
    }),
    heading: (found: string) => ({
      message: `Unexpected heading of another tool ${quote(found)}, expected \`## \` and the words`,
      note: 'Begin the line with `## `, or `### ` for a level below.',
    }),
    highlight: (found: string) => ({
      message: `Unexpected highlight ${quote(found)}, expected \`**bold**\` or \`*italics*\``,
      note: 'Write `**…**` or `*…*` instead of the signs.',
    }),
    inlineNote: (found: string) => ({
      message: `Unexpected note within the line ${quote(found)}, expected \`[^1]\` here and \`[^1]: …\` below`,
      note: 'Put the mark `[^1]` here and the note into a paragraph of its own that begins with `[^1]: `.',
    }),
    raised: (found: string) => ({
      message: `Unexpected raised letter or digit ${quote(found)}, expected the character itself`,
      note: 'Write the character: `m²`, `n.º`, `10⁶`.',
    }),
    emoji: (found: string) => ({
      message: `Unexpected short name of a picture character ${quote(found)}, expected the character itself or none`,
      note: 'Write the character, or delete it.',
    }),
    link: (found: string) => ({
      message: `Unexpected link of another tool ${quote(found)}, expected a link \`[words](address)\``,
      note: 'Write the words between brackets and the address between parentheses right after them.',
    }),
    definition: (found: string) => ({
      message: `Unexpected definition of another tool ${quote(found)}, expected Markdown`,
      note: 'Write it as a paragraph, or as a list item that begins with the word in bold: otherwise it runs on from the line before.',
    }),
    phrase: (found: string) => ({
      message: `Unexpected mark of another tool ${quote(found)}, expected Markdown`,
      note: 'Write bold as `**…**`; take in what an editor proposed or noted, and delete the marks.',
    }),
  },
  'markup-unread': {
    link: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the link ${quote(expected)}`,
      note: 'Write the words between brackets and the address between parentheses right after them: no space between `]` and `(`, no backslash, no space in the address (`%20`).',
    }),
    picture: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the picture ${quote(expected)}`,
      note: 'Write `![what it shows](photo.jpg)` without a space after `!` or between `]` and `(`.',
    }),
    address: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the address ${quote(expected)}`,
      note: 'An address begins with `https://`, without spaces; otherwise it is text and no link.',
    }),
    note: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the mark of a note ${quote(expected)}`,
      note: 'Write `[^1]` where the note belongs, without spaces, and `[^1]: ` where its text begins.',
    }),
    emphasis: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the emphasis ${quote(expected)}`,
      note: 'Put the marks right beside the words: no space inside them, quotation marks outside them, and a space or punctuation before and after.',
    }),
    glued: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)} right after the emphasis, expected ${quote(expected)} with a space before it`,
      note: 'Write a space where the emphasis ends.',
    }),
    unclosed: (found: string, expected: string) => ({
      message: `Missing \`**\` after ${quote(found)}, expected the end of the emphasis: ${quote(expected)}`,
      note: 'Write `**` right after the last stressed word too, or take these marks out; `\\*\\*` shows them.',
    }),
    lone: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)} alone, expected it on both sides of words: ${quote(expected)}`,
      note: 'Put it right before and right after the stressed words, or take it out; `\\*\\*` shows it.',
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
    rule: (found: string, expected: string) => ({
      message: `Unexpected heading ${quote(found)}, expected a paragraph: ${quote(expected)} right below makes a heading of it`,
      note: 'Leave a blank line before the rule; a heading begins with `## `.',
    }),
    row: (found: string) => ({
      message: `Unexpected ${quote(found)} as a row of the table, expected a blank line before it`,
      note: 'A table ends with a blank line: text right below it becomes a row. Put a row’s cells between `|`.',
    }),
    separator: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)}, expected the rule ${quote(expected)}`,
      note: 'Write three hyphens in a line of their own, with a blank line before and after.',
    }),
    table: (found: string, expected: string) => ({
      message: `Unexpected ${quote(found)} as text, expected a table with ${quote(expected)} below its first row`,
      note: 'Below the head of a table stands a line with `---` for each column, without blank lines between the rows; otherwise all of it is one paragraph.',
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
  'paragraph-joined': {
    paragraphs: (line: string) => ({
      message: `Unexpected single line end after ${quote(line)}, expected a blank line between paragraphs`,
      note: 'Leave a blank line after each paragraph: lines one below the other are shown as one paragraph.',
    }),
    speech: (line: string) => ({
      message: `Unexpected single line end after ${quote(line)}, expected a blank line between what one and another says`,
      note: 'Leave a blank line before each dash: lines one below the other are shown as one paragraph.',
    }),
    lines: (line: string) => ({
      message: `Unexpected single line end after ${quote(line)}, expected \`\\\` at the end of a line that is to stay one`,
      note: 'End each line of a verse or an address with `\\`, or make a list of them: otherwise they are shown as one paragraph.',
    }),
    lazy: (line: string) => ({
      message: `Unexpected line ${quote(line)} right below a list or quotation, expected a blank line before it`,
      note: 'Leave a blank line before the text that follows: otherwise it is shown as part of the item or quotation above.',
    }),
  },
}
