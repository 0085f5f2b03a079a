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
  const paragraphs = paragraphsAt(pieces, source)
  for (const [index, { html }] of pieces.entries()) {
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
    if (start !== undefined && (!AROUND_TEXT.test(name) || paragraphs[start] === paragraphs[index]))
      ends.set(start, index)
  }
  return ends
}

/** Of each piece, how many blank lines stand before it. */
function paragraphsAt(pieces: readonly Piece[], source: string): number[] {
  const blanks = [...source.matchAll(/\n[ \t>]*(?=\n)/g)]
  let before = 0
  return pieces.map(({ place }) => {
    while ((blanks[before]?.index ?? Number.POSITIVE_INFINITY) < (place.start.offset ?? 0)) before++
    return before
  })
}
