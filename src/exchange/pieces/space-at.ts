import type { TextPiece } from './text-piece.ts'

/** Whether a piece is words with white space behind them. */
export const endsInSpace = (piece: TextPiece | undefined): boolean => typeof piece === 'string' && /\s$/.test(piece)

/** Whether a piece is words with white space before them. */
export const startsWithSpace = (piece: TextPiece | undefined): boolean => typeof piece === 'string' && /^\s/.test(piece)
