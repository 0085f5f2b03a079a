import { parseWithRemark } from '../../parse/parse-body.ts'
import { decodeDocument } from '../decode-document.ts'
import type { ReadDocument } from '../document.ts'

/** Markdown → its text. */
export const readMarkdown: ReadDocument = (bytes) => ({
  body: parseWithRemark(decodeDocument(bytes).text),
  facts: {},
  pictures: {},
  dropped: [],
  guessed: [],
  recognised: [],
})
