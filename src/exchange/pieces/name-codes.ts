import type { Code, TextPiece } from './text-piece.ts'

/** The source's codes are numbered in their order; those of the translation have the number of what they stand opposite. */
export function nameCodes(
  source: readonly TextPiece[],
  translation: readonly TextPiece[],
): [source: TextPiece[], translation: TextPiece[]] {
  const [here, there] = [codesOf(source), codesOf(translation)]
  const names = new Map(here.map((code, index) => [code, String(index + 1)]))
  const free = new Set(here)
  const take = (code: Code, isLike: (other: Code) => boolean) => {
    const found = [...free].find((other) => other.kind === code.kind && other.role === code.role && isLike(other))
    if (found === undefined || names.has(code)) return
    free.delete(found)
    names.set(code, names.get(found) ?? '')
  }
  const closing = (code: Code, all: readonly TextPiece[]) => closeOf(code, all)?.data
  for (const code of there) {
    take(code, (other) => other.data === code.data && closing(other, source) === closing(code, translation))
  }
  for (const code of there) take(code, () => true)
  let last = here.length
  for (const code of there) if (!names.has(code)) names.set(code, String(++last))
  return [named(source, names), named(translation, names)]
}

/** Those that stand alone or open. */
const codesOf = (pieces: readonly TextPiece[]): Code[] =>
  pieces.filter((piece): piece is Code => typeof piece !== 'string' && piece.role !== 'close')

/** The other end of a pair. */
const closeOf = ({ role, id }: Code, pieces: readonly TextPiece[]): Code | undefined =>
  role === 'open'
    ? pieces.find((piece): piece is Code => typeof piece !== 'string' && piece.role === 'close' && piece.id === id)
    : undefined

function named(pieces: readonly TextPiece[], names: ReadonlyMap<Code, string>): TextPiece[] {
  const ofPairs = new Map<string, string>()
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const id = piece.role === 'close' ? ofPairs.get(piece.id) : names.get(piece)
    if (piece.role === 'open') ofPairs.set(piece.id, id ?? '')
    return { ...piece, id: id ?? '' }
  })
}
