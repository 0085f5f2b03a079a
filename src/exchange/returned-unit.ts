import type { Code, TextPiece } from './pieces/text-piece.ts'

/** A unit as it came back. */
export interface ReturnedUnit {
  id: string
  /** As the file has it. */
  source: TextPiece[]
  /** Undefined where nothing was translated. */
  target: TextPiece[] | undefined
  /** Segments that have no translation while others of the unit have. */
  unfinished: number
  /** Bases of the parts as they went out; '' of one that the file had not. */
  bases: string[]
  /** Of the translation as it went out. */
  mark: string | undefined
  /** Codes that stand for nothing that the file names. */
  unknown: string[]
  notes: string[]
}

/** The units of an article as they came back. */
export interface ReturnedFile {
  /** Of the article. */
  key: string
  /** BCP 47. */
  from: string
  to: string
  units: ReturnedUnit[]
}

/** Codes of one text that another has not. */
export const codesWithout = (source: readonly TextPiece[], target: readonly TextPiece[]): Code[] => {
  const there = new Set(target.flatMap((piece) => (typeof piece === 'string' ? [] : piece.id)))
  return source.filter(
    (piece): piece is Code => typeof piece !== 'string' && piece.role !== 'close' && !there.has(piece.id),
  )
}
