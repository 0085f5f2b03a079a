import type { RowKind } from '../../desk/api/rows.ts'
import { arePiecesAlike } from './are-pieces-alike.ts'
import { cutText, type Labels } from './cut-text.ts'
import type { TextPiece } from './text-piece.ts'

/** `_` between letters is none. */
const MARK = /[\\`*[\]<>~&|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would begin another block. */
const BEGINNING = /^(\s*)(?:(\d+)([.)])(?=\s|$)|([-+#>=]))/

const escapeMarks = (text: string): string => text.replace(MARK, '\\$&')
const escapeBeginning = (text: string): string =>
  text.replace(BEGINNING, (_, space, digits, dot, sign) => (digits ? `${space}${digits}\\${dot}` : `${space}\\${sign}`))

/** Ways of writing the same, the plainest first. */
const WAYS: readonly ((text: string, isFirst: boolean) => string)[] = [
  (text) => text,
  (text, isFirst) => (isFirst ? escapeBeginning(text) : text),
  (text, isFirst) => (isFirst ? escapeBeginning(escapeMarks(text)) : escapeMarks(text)),
]

/** Pieces as the text of a field, escaped where words would be read as marks; undefined where the codes cannot stand so. */
export function writePieces(pieces: readonly TextPiece[], kind: RowKind, labels: Labels): string | undefined {
  for (const codes of [pieces, pieces.map(withStars)]) {
    for (const way of WAYS) {
      const text = codes
        .map((piece, index) => (typeof piece === 'string' ? way(piece, index === 0) : piece.data))
        .join('')
      if (arePiecesAlike(cutText(text, kind, labels), pieces)) return text
    }
  }
  return undefined
}

/** `_` is no mark between letters, `*` is. */
const withStars = (piece: TextPiece): TextPiece =>
  typeof piece !== 'string' && /^_+$/.test(piece.data) ? { ...piece, data: piece.data.replaceAll('_', '*') } : piece
