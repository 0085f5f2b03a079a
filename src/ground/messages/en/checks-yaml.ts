import { codePoint, quote } from '../quote.ts'

/** What is said of front matter and records that are no YAML, or have what ours may not, by the id of the check. */
export const yamlChecks = {
  'yaml-alias': (source: string) => ({
    message: `Unexpected ${quote(source)}, expected text: YAML takes \`&\` for an anchor and \`*\` for an alias`,
    note: 'Put the value between quotation marks; anchors and aliases are not used here: write the value again.',
  }),
  'yaml-depth': (limit: number) => ({
    message: `Unexpected list or mapping ${limit + 1} levels deep, expected ${limit} at most`,
    note: 'Take out the brackets or the indentation that nobody meant.',
  }),
  'yaml-syntax': {
    directive: (source: string) => ({
      message: `Unexpected directive ${quote(source)}, expected keys with values`,
      note: 'Take the line out: YAML 1.2 is what is read here.',
    }),
    falseSpace: (space: string, key: string) => ({
      message: `Unexpected no-break space ${codePoint(space)} beside the key ${quote(key)}, expected a plain space`,
      note: 'Delete it and type a space: it looks the same but YAML takes it for a letter. It comes along with text that is copied.',
    }),
    slips: {
      colon: {
        message: 'Unexpected second colon, expected a text with `: ` between quotation marks',
        note: "Put quotation marks around the value: `title: 'Valley: the train'`.",
      },
      tab: {
        message: 'Unexpected tab, expected spaces as indentation',
        note: 'Indent with two spaces: YAML takes no tabs there.',
      },
      indent: {
        message: 'Unexpected indentation, expected the lines of a mapping or list to begin in the same column',
        note: 'Line the keys up; what belongs to a key stands two spaces further right.',
      },
      bracket: {
        message: 'Missing closing bracket, expected `]` or `}` before the next key',
        note: 'Close the list with `]` and the mapping with `}`.',
      },
      quote: {
        message: 'Missing closing quotation mark, expected `"` or `\'` at the end of the text',
        note: 'Close the quotation mark; within "…" a quotation mark is written \\", within \'…\' it is doubled.',
      },
      value: {
        message: 'Missing colon, expected `key: value`',
        note: 'Write a colon and a space after the key; a text over several lines is indented or quoted.',
      },
      start: {
        message: 'Unexpected character at the beginning of a value, expected quotation marks around it',
        note: 'Put the value between quotation marks: @, `, % and a few others mean something in YAML.',
      },
      escape: {
        message: 'Unexpected backslash, expected an escape that exists such as `\\n` or `\\"`',
        note: "Write `\\\\` for a backslash, or put the text between single quotation marks: '…'.",
      },
      trailing: {
        message: 'Unexpected text after a value, expected the end of the line',
        note: 'Put quotation marks around the whole value, or take out what follows it.',
      },
      key: {
        message: 'Unexpected key, expected a short text',
        note: 'Write keys as in `title: …`; put quotation marks around a value that has a colon or a question mark.',
      },
      document: {
        message: 'Unexpected `...` or `---`, expected one YAML document',
        note: 'Take the line out: everything stands in one document.',
      },
      large: {
        message: 'Unexpected nesting or length, expected a few keys with values',
        note: 'Take out what nobody meant to be here.',
      },
      other: {
        message: 'Unexpected text, expected YAML: a key, a colon, a space and a value on each line',
        note: 'Put quotation marks around values that have marks other than letters, figures, commas and full stops.',
      },
    },
  },
  'yaml-tag': (source: string) => ({
    message: `Unexpected tag ${quote(source)}, expected a plain value`,
    note: 'Take the tag out, or put quotation marks around a text that begins with `!`.',
  }),
}
