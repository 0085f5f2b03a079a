import type { Clues } from './find-clues.ts'
import { findPath, type Pairing } from './find-path.ts'
import { joinCode } from './join-code.ts'
import { PARAMETERS } from './parameters.ts'
import { regroup } from './regroup.ts'
import { type Scores, scoreUnits } from './score-units.ts'
import type { Unit } from './unit.ts'

/** Units of both texts that stand opposite each other, and how well; one side is empty where nothing does. */
export interface ScoredPairing extends Pairing {
  /** Nats: how much likelier as each other's translation than by chance; 0 for units without an opposite. */
  score: number
}

const { narrow, least, share, cells } = PARAMETERS.band

/**
 * Aligns two texts by their clues. In reading order of the source; units that only the
 * translation has follow the one before them there.
 */
export function alignUnits(
  source: readonly Unit[],
  translation: readonly Unit[],
  clues: Clues,
  spanishFirst: boolean,
): ScoredPairing[] {
  const [n, m] = [source.length, translation.length]
  const scores = scoreUnits(source, translation, clues, spanishFirst)
  const rate = (pairings: readonly Pairing[]) =>
    pairings.map((pairing) => ({ ...pairing, score: scoreOf(pairing, scores) }))
  const straight = rate(findPath(n, m, scores, narrow))
  if (straight.every(isSurePair)) return straight
  const reach = Math.min(Math.max(least, Math.abs(n - m) + share * Math.max(n, m)), Math.max(narrow, cells / (n + 1)))
  const pairings = inReadingOrder(regroup(findPath(n, m, scores, reach), scores))
  return rate(inReadingOrder(joinCode(pairings, source, translation)))
}

/** Where all are one to one and likely, nothing can be better by much. */
const isSurePair = ({ source, translation, score }: ScoredPairing): boolean =>
  source.length === 1 && translation.length === 1 && score > 0

const scoreOf = ({ source, translation }: Pairing, scores: Scores): number =>
  source.length > 0 && translation.length > 0 ? scores.of(source, translation) : 0

function inReadingOrder(pairings: readonly Pairing[]): Pairing[] {
  const first = (units: readonly number[]): number => units[0] ?? 0
  const placed = pairings.filter((p) => p.source.length > 0).sort((a, b) => first(a.source) - first(b.source))
  const extra = pairings.filter((p) => p.source.length === 0)
  for (const pairing of extra.sort((a, b) => first(a.translation) - first(b.translation))) {
    const before = first(pairing.translation) - 1
    placed.splice(placed.findIndex(({ translation }) => translation.includes(before)) + 1, 0, pairing)
  }
  return placed
}
