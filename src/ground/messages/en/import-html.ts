import { quote } from '../quote.ts'

/** What can be too much in a page, in words. */
const PARTS = {
  elements: 'elements',
  depth: 'levels of elements within each other',
  attributes: 'attributes of one element',
}

/** Why a page is not imported. */
export const htmlRefusals = {
  'html-excess': (file: string, part: keyof typeof PARTS, limit: number) => ({
    message: `Unexpected number of ${PARTS[part]} in ${quote(file)}, expected ${limit} at most`,
    note: 'No text is built so. Open it in a browser, copy the text alone into a new document and save that as .docx.',
  }),
}
