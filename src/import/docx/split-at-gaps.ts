import { type Span, saysNothing } from './spans.ts'
import type { WordParagraph } from './story.ts'

/** A paragraph with two line breaks one after another is two, as in texts that were pasted from pages. */
export function splitAtGaps(paragraph: WordParagraph): WordParagraph[] {
  if (paragraph.role.is === 'code') return [paragraph]
  const pieces = piecesOf(paragraph.spans)
  return pieces.map((spans, index) => ({
    ...paragraph,
    spans,
    ...(index > 0 && paragraph.place && { place: 'continued' }),
  }))
}

function piecesOf(spans: readonly Span[]): Span[][] {
  const pieces: Span[][] = [[]]
  for (const span of spans) {
    const piece = pieces.at(-1) ?? []
    const lastBreak = span.is === 'break' ? piece.findLastIndex(({ is }) => is === 'break') : -1
    if (lastBreak >= 0 && saysNothing(piece.slice(lastBreak)) && !saysNothing(piece)) {
      piece.length = lastBreak
      pieces.push([])
    } else piece.push(span)
  }
  return pieces
}
