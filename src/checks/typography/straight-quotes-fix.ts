import type { Edit } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'

/** A quotation by the offsets of its marks in the text of its block, the end exclusive. */
export interface Quoted {
  text: BlockText
  start: number
  end: number
}

const OPENS = /(?:^|[\s([{¿¡—–-])$/
const CLOSES = /^(?:$|[\s.,;:!?)\]}—–-])/

/**
 * What puts other marks, such as `« »`, for the straight ones of all the quotations; undefined where one of them may be a
 * measure (`3.5"`), holds such marks itself, or is not written as it is read (`\\"`, `&quot;`).
 */
export function straightQuotesFix(quotations: readonly Quoted[], marks: string): Edit[] | undefined {
  const [opening = '', closing = ''] = marks.split(' ')
  const edits = quotations.map((quoted) => editsOf(quoted, opening, closing))
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined
}

function editsOf({ text, start, end }: Quoted, opening: string, closing: string): Edit[] | undefined {
  const inside = text.text.slice(start + 1, end - 1)
  if (!/^[^\s«»“”](?:[^«»“”]*[^\s«»“”])?$/.test(inside) || /\d$/.test(inside)) return undefined
  if (!OPENS.test(text.text.slice(Math.max(0, start - 1), start)) || !CLOSES.test(text.text.slice(end, end + 1)))
    return undefined
  const source = text.edition.file.text
  const places = [
    { at: text.placeAt(start, start + 1), replacement: opening },
    { at: text.placeAt(end - 1, end), replacement: closing },
  ]
  const edits = places.map(({ at, replacement }) => ({
    start: at.start.offset ?? 0,
    end: at.end.offset ?? 0,
    replacement,
  }))
  const isPlain = ({ start, end }: Edit) => source.slice(start, end) === '"' && source[start - 1] !== '\\'
  return edits.every(isPlain) ? edits : undefined
}
