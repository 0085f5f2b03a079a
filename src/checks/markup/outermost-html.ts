import type { Place } from '../../model.ts'

interface Piece {
  html: string
  place: Place
}

const TAG = /^<(\/?)([a-z][\w:-]*)(?:\s|\/?>|$)/i
const ALONE = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i
/** What may hold a whole text of paragraphs that are Markdown; anything else is pasted as a whole. */
const AROUND_TEXT = /^(?:article|body|center|div|font|html|main|p|section|span)$/i
/** What makes work what it stands behind. */
const BEHIND = /^(?:link|noscript|script|style)$/i

/**
 * The tags and comments with which something begins that was pasted as a whole: not their ends, nor what they hold, nor
 * what follows right behind, such as the script of a tweet.
 */
export function outermostHtml(pieces: readonly Piece[], source: string): Piece[] {
  const opened = new Set(pieces.map(({ html }) => nameOpened(html)))
  const ends = endsOf(pieces, source)
  const outermost: Piece[] = []
  let [inside, after] = [-1, -1]
  for (const [index, piece] of pieces.entries()) {
    const [start, end] = [piece.place.start.offset ?? 0, piece.place.end.offset ?? 0]
    if (index <= inside) {
      after = end
      continue
    }
    const closed = TAG.exec(piece.html)
    if (closed?.[1] === '/' && opened.has(closed[2])) continue
    const goesOn = after >= 0 && BEHIND.test(closed?.[2] ?? '') && source.slice(after, start).trim() === ''
    const last = ends.get(index)
    if (!goesOn) outermost.push(piece)
    inside = last ?? index
    after = last === undefined ? -1 : end
  }
  return outermost
}

const nameOpened = (html: string): string | undefined => {
  const [, slash, name] = TAG.exec(html) ?? []
  return slash === '' ? name : undefined
}

/** Index of a tag → index of the one that closes it. */
function endsOf(pieces: readonly Piece[], source: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, { html, place }] of pieces.entries()) {
    const [, slash, written = ''] = TAG.exec(html) ?? []
    const name = written.toLowerCase()
    if (name === '' || ALONE.test(name) || html.endsWith('/>')) continue
    const stack = open.get(name) ?? []
    open.set(name, stack)
    if (slash === '') {
      stack.push(index)
      continue
    }
    const start = stack.pop()
    if (start === undefined) continue
    const held = source.slice(pieces[start]?.place.end.offset, place.start.offset)
    if (!AROUND_TEXT.test(name) || !/\n[ \t>]*\n/.test(held)) ends.set(start, index)
  }
  return ends
}
