import { quote } from '../quote.ts'
import { htmlRefusals } from './import-html.ts'
import { docxRefusals } from './import-refusals-docx.ts'
import { xliffRefusals } from './import-refusals-xliff.ts'

const AS_DOCX = 'Open it in the program that made it, save it as .docx (“Save as” or “Export”), and import that.'

/** What else a file can be. */
export type OtherKind =
  | 'doc'
  | 'encrypted'
  | 'odt'
  | 'rtf'
  | 'pages'
  | 'pdf'
  | 'picture'
  | 'sheet'
  | 'slides'
  | 'epub'
  | 'memory'
  | 'project'

/** What it is, and what to do then. */
const OTHER_KINDS: Readonly<Record<OtherKind, readonly [what: string, todo: string]>> = {
  doc: ['an old document of Word', 'Open it in Word or LibreOffice, save it as .docx, and import that.'],
  encrypted: [
    'a document that asks for a password',
    'Open it in Word, take the password away (File, Info, Protect document), save it as .docx, and import that.',
  ],
  odt: [
    'a document of LibreOffice',
    'Open it in LibreOffice, save it as .docx (“Save as”, Word 2007–365), and import that.',
  ],
  rtf: ['an RTF document', AS_DOCX],
  pages: ['a document of Apple Pages', 'Open it in Pages, export it as Word (.docx), and import that.'],
  pdf: [
    'a PDF, which has lost what is a paragraph and what a heading',
    'Ask for the document that it was made from, or open it in Word and save it as .docx; then read the text again.',
  ],
  picture: [
    'a picture',
    'Put it beside the document that it belongs to; a picture of a text has to be typed, or read by a program, first.',
  ],
  sheet: ['a spreadsheet', 'Copy what is text into a document, save that as .docx, and import it.'],
  slides: ['a presentation', 'Copy what is text into a document, save that as .docx, and import it.'],
  memory: [
    'a translation memory',
    'The newsroom’s own texts are its memory: bring texts back as XLIFF 2, and what is done is remembered.',
  ],
  project: ['a file of one translator’s tool alone', 'Open it in that tool and export it as XLIFF 2.0 or 2.1.'],
  epub: ['an e-book', 'Copy the chapter that is meant into a document, save that as .docx, and import it.'],
}

/** Why a document is not imported. */
export const importRefusals = {
  ...htmlRefusals,
  'document-missing': (file: string) => ({
    message: `Missing file ${quote(file)}, expected a document there`,
    note: 'Write its name as it is, from the folder in which you are. Names with spaces go between quotation marks.',
  }),
  'document-folder': (file: string) => ({
    message: `Unexpected folder ${quote(file)}, expected a document`,
    note: 'Name the document inside it.',
  }),
  'document-link': (file: string) => ({
    message: `Unexpected link or device ${quote(file)}, expected a document`,
    note: 'Name the file itself, or copy it here first: links are not followed.',
  }),
  'document-empty': (file: string) => ({
    message: `Missing text in ${quote(file)}, expected a document: it has 0 bytes`,
    note: 'Save it again in the program that made it, or fetch it again, and look that it is not empty.',
  }),
  'document-size': (file: string, bytes: number, limit: number) => ({
    message: `Unexpected size of ${quote(file)} (${Math.ceil(bytes / 1_000_000)} MB or more), expected ${limit / 1_000_000} MB at most`,
    note: 'Make its pictures smaller, or copy the text alone into a new document, and import that.',
  }),
  'document-slow': (file: string) => ({
    message: `Unexpected work with ${quote(file)}: after 4 s of it the text was not there, expected less`,
    note: 'It is very large or made oddly. Copy the text into a new document, save it as .docx, and import that.',
  }),
  'document-heavy': (file: string) => ({
    message: `Unexpected size of what is inside ${quote(file)}, expected what fits into 256 MB of memory`,
    note: 'It is very large or made oddly. Copy the text into a new document, save it as .docx, and import that.',
  }),
  'document-unreadable': (file: string, reason: string) => ({
    message: `Cannot read ${quote(file)}, expected a whole document: ${quote(reason)}`,
    note: 'Open it in the program that made it and save it anew as .docx. If it opens there without complaint, please report it.',
  }),
  'text-missing': (file: string) => ({
    message: `Missing text in ${quote(file)}, expected at least a paragraph`,
    note: 'Open it and look what is in it: a scanned page or a text in a picture has no words that can be read.',
  }),
  'text-too-much': (file: string) => ({
    message: `Unexpected length of the text in ${quote(file)}, expected what an article can be: some 20,000 words`,
    note: 'Take the parts of it that are articles into documents of their own, and import those.',
  }),
  'kind-other': (file: string, kind: OtherKind) => ({
    message: `Unexpected kind of ${quote(file)}: ${OTHER_KINDS[kind][0]}, expected .docx, .html, .md or .txt`,
    note: OTHER_KINDS[kind][1],
  }),
  'kind-mistaken': (file: string) => ({
    message: `Unexpected content of ${quote(file)}, expected a document of Word: inside it there is none`,
    note: 'Its name says one thing and its content another. Open it, save it as .docx, and import that.',
  }),
  'kind-unknown': (file: string) => ({
    message: `Unexpected kind of ${quote(file)}, expected .docx, .html, .md or .txt`,
    note: 'Save the text in one of these, best as .docx, and import that.',
  }),
  'language-unknown': (file: string) => ({
    message: `Missing language of ${quote(file)}, expected Spanish or English: neither the document nor its words say it`,
    note: 'Say it with `--lang es` or `--lang en`.',
  }),
  'key-needed': (file: string) => ({
    message: `Missing key for ${quote(file)}, expected a name for its folder: neither title nor file name gives one`,
    note: 'Say it with `--key`, 3 or more of a–z, 0–9 and hyphens: `--key night-bus`. It stays for ever.',
  }),
  'key-taken': (file: string, key: string) => ({
    message: `Unexpected key ${quote(key)} for ${quote(file)}, expected one that no article has yet: what is there is never overwritten`,
    note: `If it is the other edition of that article, import it with \`--translation-of ${key}\`; otherwise choose another key with \`--key\`.`,
  }),
  'key-twice': (file: string, key: string) => ({
    message: `Unexpected key ${quote(key)} for ${quote(file)}, expected another: the document before it has the same`,
    note: 'Import them one by one, each with a `--key` of its own. Two documents in two languages become one article.',
  }),
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
  ...docxRefusals,
  ...xliffRefusals,
}
