import { quote } from '../quote.ts'

/** Why a .docx is not imported. */
export const docxRefusals = {
  'docx-other': (file: string) => ({
    message: `Unexpected content of ${quote(file)}, expected a document of Word (.docx) with a text in it`,
    note: 'Open it in the program that made it and save it anew as .docx.',
  }),
  'docx-xml': (file: string, part: string) => ({
    message: `Cannot read ${quote(part)} inside ${quote(file)}, expected well-formed XML as programs for texts write it`,
    note: 'Open it in Word or LibreOffice, which may mend it, and save it anew as .docx.',
  }),
  'docx-entity': (file: string, part: string) => ({
    message: `Unexpected DOCTYPE in ${quote(part)} inside ${quote(file)}, expected XML without entities of its own`,
    note: 'No program for texts writes such a file: do not open it. Ask whoever sent it for the text in another way.',
  }),
  'docx-size': (file: string, limit: number) => ({
    message: `Unexpected length of the text in ${quote(file)}, expected ${limit} MB of XML at most: three hundred pages`,
    note: 'Copy the text that is to be published into a new document, and save that as .docx.',
  }),
}
