import { quote } from '../quote.ts'

/** What checks say of text that is in a file and on no page. */
export const lossChecks = {
  'text-lost': {
    cell: (text: string, columns: number) => ({
      message: `Unexpected cell ${quote(text)} in a row of more cells than the header, expected ${columns}: pages do not show it`,
      note: 'Add a cell to the header, or join this one with the one before it. A `|` that is text is written `\\|`.',
    }),
    unused: (definition: string, more: number) => ({
      message: `Unexpected ${quote(definition)}${more === 0 ? '' : ` and ${more} more below it`} that no link or picture uses, expected ${more === 0 ? 'its label' : 'their labels'} in the text: pages do not show it`,
      note: 'Write `[words][label]` where it belongs, put a `\\` before the first bracket if it is text, or delete it. A note for editors is `<!-- note: … -->`.',
    }),
    again: (definition: string, line: number) => ({
      message: `Unexpected ${quote(definition)}, expected one alone: what uses it leads where the one of line ${line} does`,
      note: 'Give one of the two another label, or delete it.',
    }),
    fence: (words: string) => ({
      message: `Unexpected ${quote(words)} behind the language of the code, expected the language alone: pages do not show it`,
      note: 'Write it in the code as a comment, or above it as text.',
    }),
  },
}
