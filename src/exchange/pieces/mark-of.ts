import { hash } from 'node:crypto'
import { sayPieces } from './are-pieces-alike.ts'
import type { TextPiece } from './text-piece.ts'

/** Tells what a text says from what any other says, in few letters. */
export const markOf = (pieces: readonly TextPiece[]): string => hash('sha256', sayPieces(pieces)).slice(0, 12)
