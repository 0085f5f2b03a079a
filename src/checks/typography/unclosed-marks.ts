import type { BlockText } from '../text/article-texts.ts'

/** An opening mark with something right behind it, where a row of them opens once; or closing marks. */
const MARK = /(?<![¿¡])[¿¡]+(?=[\p{L}\p{N}\ufffc«“"‘'(*…—–-])|[?!]+/gu
/** So many blocks a quotation within a question may take. */
const FARTHEST = 12

interface Opening {
  text: BlockText
  start: number
  end: number
}

/**
 * The marks that open a question or an exclamation which nothing closes, in the blocks of one edition. What a later block
 * closes without opening it is closed: a question may hold a list or a quotation.
 */
export function unclosedMarks(texts: readonly BlockText[]): Opening[] {
  const unclosed: Opening[] = []
  const questions: (Opening & { block: number })[] = []
  const exclamations: typeof questions = []
  for (const [block, text] of texts.entries()) {
    if (!/[¿¡?!]/.test(text.text)) continue
    for (const open of [questions, exclamations]) {
      const near = open.findIndex((opening) => opening.block >= block - FARTHEST)
      unclosed.push(...open.splice(0, near < 0 ? open.length : near))
    }
    for (const { 0: mark, index: start } of text.text.matchAll(MARK)) {
      const own = /[¿?]/.test(mark) ? questions : exclamations
      if (/^[¿¡]/.test(mark)) own.push({ text, block, start, end: start + mark.length })
      // One of the closing mark’s own kind before one of the other: `¿Qué!` is closed too.
      else if (own.pop() === undefined) (own === questions ? exclamations : questions).pop()
    }
  }
  return [...unclosed, ...questions, ...exclamations]
}
