import { endsInSpace, startsWithSpace } from './space-at.ts'
import type { Code, TextPiece } from './text-piece.ts'

/** What a tool gave back, as it can be written; `lost`: ends of pairs without their other end. */
export interface TidyPieces {
  pieces: TextPiece[]
  lost: Code[]
}

/** Ends of pairs that have no other end go, and so do pairs around nothing; white space at the edge of a pair stands outside it. */
export function tidyPieces(pieces: readonly TextPiece[]): TidyPieces {
  const { kept, lost } = paired(pieces)
  return { pieces: spacesOutside(withoutEmpty(kept)), lost }
}

/** Only ends that stand within each other as brackets do. */
function paired(pieces: readonly TextPiece[]): { kept: TextPiece[]; lost: Code[] } {
  const open: number[] = []
  const good = new Set<number>()
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string' || piece.role === 'alone') good.add(index)
    else if (piece.role === 'open') open.push(index)
    else {
      const at = open.findLastIndex((each) => (pieces[each] as Code).id === piece.id)
      if (at < 0) continue
      good.add(open[at] as number).add(index)
      // What was opened within and not closed there is lost.
      open.length = at
    }
  }
  return {
    kept: pieces.filter((_, index) => good.has(index)),
    lost: pieces.filter((piece, index): piece is Code => typeof piece !== 'string' && !good.has(index)),
  }
}

function withoutEmpty(pieces: readonly TextPiece[]): TextPiece[] {
  const kept: TextPiece[] = []
  for (const piece of pieces) {
    const before = kept.at(-1)
    if (isCode(piece, 'close') && isCode(before, 'open') && before.id === piece.id) kept.pop()
    else if (piece !== '') kept.push(piece)
  }
  return kept
}

function spacesOutside(pieces: readonly TextPiece[]): TextPiece[] {
  const moved = [...pieces]
  for (let index = 0; index < moved.length; index++) {
    const piece = moved[index]
    if (!isCode(piece, 'open')) continue
    const inside = moved[index + 1]
    const space = typeof inside === 'string' ? (/^\s+/.exec(inside)?.[0] ?? '') : ''
    if (space === '' || typeof inside !== 'string') continue
    moved.splice(index, 2, endsInSpace(moved[index - 1]) ? '' : space, piece, inside.slice(space.length))
    index++
  }
  for (let index = moved.length - 1; index > 0; index--) {
    const [inside, piece] = [moved[index - 1], moved[index]]
    const space = typeof inside === 'string' ? inside.slice(inside.trimEnd().length) : ''
    if (!isCode(piece, 'close') || space === '' || typeof inside !== 'string') continue
    moved.splice(index - 1, 2, inside.slice(0, -space.length), piece, startsWithSpace(moved[index + 1]) ? '' : space)
  }
  return moved.filter((piece) => piece !== '')
}

const isCode = (piece: TextPiece | undefined, role: Code['role']): piece is Code =>
  piece !== undefined && typeof piece !== 'string' && piece.role === role
