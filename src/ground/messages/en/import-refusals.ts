import { quote } from '../quote.ts'
import { htmlRefusals } from './import-html.ts'

/** Why a document is not imported. */
export const importRefusals = {
  ...htmlRefusals,
  'zip-broken': (file: string) => ({
    message: `Cannot unpack ${quote(file)}, expected a document of Word (.docx) or a .zip that is whole`,
    note: 'Open it in the program that made it and save it anew as .docx; a broken download has to be fetched again.',
  }),
  'zip-entries': (file: string, limit: number) => ({
    message: `Unexpected number of files inside ${quote(file)}, expected ${limit} entries at most`,
    note: 'A text with its pictures has far fewer. Copy the text into a new document and save that as .docx.',
  }),
  'zip-size': (file: string, megabytes: number, limit: number) => ({
    message: `Unexpected size of ${quote(file)}: it would unpack to ${megabytes} MB, expected ${limit} MB at most`,
    note: 'It is too large for a text. Make its pictures smaller, or copy the text alone into a new document.',
  }),
  'zip-ratio': (file: string, ratio: number, limit: number) => ({
    message: `Unexpected size of ${quote(file)}: it would unpack to ${ratio} times its size, expected ${limit} times at most`,
    note: 'No text is packed so tightly. Ask whoever sent it for the text in another way.',
  }),
  'zip-path': (file: string, entry: string) => ({
    message: `Unexpected entry ${quote(entry)} inside ${quote(file)}, expected paths that stay in the document and stand there once`,
    note: 'No program for texts writes such a file: do not open it. Ask whoever sent it for the text in another way.',
  }),
}
