import { joinWords } from './join-words.ts'
import type { Code, TextPiece } from './text-piece.ts'

/** Whether two texts say the same with the same marks, however these are written and whatever white space is between words. */
export const arePiecesAlike = (one: readonly TextPiece[], other: readonly TextPiece[]): boolean =>
  sayPieces(one) === sayPieces(other)

/** What pieces say, in one form. */
export function sayPieces(pieces: readonly TextPiece[]): string {
  const joined = joinWords(pieces)
  const said = joined.map((piece, index) => {
    if (typeof piece !== 'string') return sayCode(piece)
    const folded = piece.replace(/\s+/g, ' ')
    const led = isEdge(joined[index - 1]) ? folded.trimStart() : folded
    return JSON.stringify(isEdge(joined[index + 1]) ? led.trimEnd() : led)
  })
  return said.filter((each) => each !== '""').join('\n')
}

/** Marks of emphasis are the same in either form. */
const sayCode = ({ role, data }: Code): string =>
  `${role} ${/^[*_]+$/.test(data) ? data.length : data.replace(/\s+/g, ' ').trim()}`

/** Beside it white space says nothing. */
const isEdge = (piece: TextPiece | undefined): boolean =>
  piece === undefined || (typeof piece !== 'string' && ['frame', 'part', 'break'].includes(piece.kind))
