import type { BlockText } from '../text/article-texts.ts'

/** An opening mark, where something is asked or called behind it; a row of them opens once. Or closing marks. */
const MARK = /[¿¡]+(?=[\p{L}\p{N}\ufffc«“"‘'(*…—–-])|[?!]+/gu
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
  let open: (Opening & { block: number })[] = []
  for (const [block, text] of texts.entries()) {
    unclosed.push(...open.filter((opening) => opening.block < block - FARTHEST))
    open = open.filter((opening) => opening.block >= block - FARTHEST)
    if (!/[¿¡?!]/.test(text.text)) continue
    for (const { 0: mark, index: start } of text.text.matchAll(MARK)) {
      if (/^[¿¡]/.test(mark)) open.push({ text, block, start, end: start + mark.length })
      else open = withoutClosed(open, mark)
    }
  }
  return [...unclosed, ...open]
}

/** Of several that are open the last of the closing mark’s own kind, or else the last, is closed. */
function withoutClosed<Each extends Opening>(open: readonly Each[], mark: string): Each[] {
  const kind = mark.includes('?') ? '¿' : '¡'
  const own = open.findLastIndex(({ text, start, end }) => text.text.slice(start, end).includes(kind))
  const closed = own < 0 ? open.length - 1 : own
  return open.filter((_, index) => index !== closed)
}
