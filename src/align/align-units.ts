import { inReadingOrder, type Opposites, type Pairing } from '../model.ts'
import type { Clues } from './find-clues.ts'
import { findPath } from './find-path.ts'
import { joinCode } from './join-code.ts'
import { joinLonely } from './join-lonely.ts'
import { PARAMETERS } from './parameters.ts'
import { regroup } from './regroup.ts'
import { type Scores, scoreUnits } from './score-units.ts'
import type { Unit } from './unit.ts'

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
): Pairing[] {
  const [n, m] = [source.length, translation.length]
  const scores = scoreUnits(source, translation, clues, spanishFirst)
  const rate = (pairings: readonly Opposites[]) =>
    pairings.map((pairing) => ({ ...pairing, score: scoreOf(pairing, scores) }))
  const straight = rate(findPath(n, m, scores, narrow))
  if (straight.every(isSurePair)) return straight
  const reach = Math.min(Math.max(least, Math.abs(n - m) + share * Math.max(n, m)), Math.max(narrow, cells / (n + 1)))
  const pairings = inReadingOrder(regroup(findPath(n, m, scores, reach), scores))
  return rate(inReadingOrder(joinLonely(joinCode(pairings, source, translation), scores)))
}

/** Where all are one to one and likely, nothing can be better by much. */
const isSurePair = ({ source, translation, score }: Pairing): boolean =>
  source.length === 1 && translation.length === 1 && score > 0

const scoreOf = ({ source, translation }: Opposites, scores: Scores): number =>
  source.length > 0 && translation.length > 0 ? scores.of(source, translation) : 0
