import { PART, type TextPiece } from './text-piece.ts'

/** The parts of a side as one text, a code where each of them ends. */
export const joinParts = (parts: readonly (readonly TextPiece[])[]): TextPiece[] => {
  // Pairs are numbered within each part.
  const unlike = parts.map((part, index) =>
    part.map((piece) =>
      typeof piece === 'string' || piece.role === 'alone' ? piece : { ...piece, id: `${index}.${piece.id}` },
    ),
  )
  return unlike.flatMap((part, index) => (index === 0 ? part : [{ ...PART }, ...part]))
}

/** One text as its parts. */
export function splitParts(pieces: readonly TextPiece[]): TextPiece[][] {
  const parts: TextPiece[][] = [[]]
  for (const piece of pieces) {
    if (typeof piece !== 'string' && piece.kind === 'part') parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts
}
