import type { TextPiece } from './text-piece.ts'

/** The same pieces, with words that stand beside each other as one. */
export function joinWords(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (typeof piece === 'string' && typeof before === 'string') joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined
}
