import type { Keeper, Stage } from '../keep/keeper.ts'
import type { Context } from '../render/context.ts'
import type { Piece } from '../render/piece.ts'
import type { MadePiece, PieceParts, ReadyPiece } from './make-pieces.ts'

interface Work {
  keeper: Keeper
  stage: Stage
  partsStage: Stage
  context: Context
  /** Files of the site that say what was written, with what tells their content from any other. */
  intact: ReadonlyMap<string, string>
}

/** Those pieces that were made before of the same, and whose files all lie in the site as they were made. */
export function takeKept(
  pieces: readonly Piece[],
  { keeper, stage, partsStage, context, intact }: Work,
): Map<Piece, ReadyPiece> {
  const kept = new Map<Piece, ReadyPiece>()
  for (const piece of pieces) {
    const made = keeper.find<MadePiece>(stage, piece.name, piece.given, context)?.value()
    if (!made?.files.every(([path, mark]) => intact.get(path) === mark)) continue
    // Both are written one after the other: what is of another state was lost between.
    const parts = keeper.find<PieceParts>(partsStage, piece.name, made.parts, {})
    if (parts !== undefined) kept.set(piece, { made, parts: parts.value })
  }
  return kept
}

/** Of the cards or pictures of pieces those whose files are not there; `notThere` tells of files which are not. */
export const goneParts = <Part extends 'cards' | 'pictures'>(
  ready: readonly ReadyPiece[],
  part: Part,
  notThere: <File extends { path: string }>(files: readonly File[]) => File[],
): PieceParts[Part][number][] =>
  ready.flatMap(({ made, parts }) => {
    const isWhole = notThere(made[part].map((path) => ({ path }))).length === 0
    return isWhole ? [] : notThere<PieceParts[Part][number]>(parts()[part])
  })
