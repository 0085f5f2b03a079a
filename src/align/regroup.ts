import { type Opposites, otherSide, type SideName } from '../model.ts'
import { PARAMETERS } from './parameters.ts'
import type { Scores } from './score-units.ts'

const { shapes, unpaired, apart, moved, near, most } = PARAMETERS

const SIDES: readonly SideName[] = ['source', 'translation']

/** Instead of these pairings, those; `prior` besides what each of them is worth. */
interface Change {
  from: readonly Opposites[]
  to: readonly Opposites[]
  prior: number
}

/**
 * What no way through both texts can say, as long as it betters the whole: a unit leaves its group (a paragraph put in
 * between the halves of another), one left alone joins a group near it, two left alone find each other (moved far).
 */
export function regroup(path: readonly Opposites[], scores: Scores): Opposites[] {
  if (path.length > most) return [...path]
  const worths = new Map<string, number>()
  const worthOf = (pairing: Opposites): number => {
    const key = `${pairing.source}|${pairing.translation}`
    const worth = worths.get(key) ?? judge(pairing, scores)
    worths.set(key, worth)
    return worth
  }
  const sum = (list: readonly Opposites[]): number => list.reduce((total, pairing) => total + worthOf(pairing), 0)
  let pairings = [...path]
  // every change betters the whole, so this ends; the bound is for rounding
  for (let round = 0; round < path.length; round++) {
    let best: { change: Change; gain: number } | undefined
    for (const change of changesOf(pairings)) {
      const gain = sum(change.to) - sum(change.from) + change.prior
      if (gain > (best?.gain ?? 1e-9)) best = { change, gain }
    }
    if (!best) break
    const { from, to } = best.change
    pairings = pairings.flatMap((pairing) => (pairing === from[0] ? to : from.includes(pairing) ? [] : [pairing]))
  }
  return pairings
}

function judge({ source, translation }: Opposites, scores: Scores): number {
  if (source.length === 0 || translation.length === 0) return unpaired
  const shape = shapes.find((s) => s.source === source.length && s.translation === translation.length)
  if (!shape) return Number.NEGATIVE_INFINITY
  return shape.prior + (isApart(source) || isApart(translation) ? apart : 0) + scores.of(source, translation)
}

const isApart = (units: readonly number[]): boolean => (units.at(-1) ?? 0) - (units[0] ?? 0) >= units.length

function* changesOf(pairings: readonly Opposites[]): Generator<Change> {
  const lonely = { source: leftAlone(pairings, 'source'), translation: leftAlone(pairings, 'translation') }
  for (const side of SIDES) {
    for (const group of pairings) {
      if (group[side].length > 1) for (const unit of group[side]) yield leave(group, side, unit)
      if (group[side].length === 0 || group[otherSide(side)].length !== 1) continue
      for (const one of lonely[side]) if (isNear(group[side], one[side])) yield join(group, side, one)
    }
  }
  for (const here of lonely.source) {
    for (const there of lonely.translation) {
      yield { from: [here, there], to: [{ source: here.source, translation: there.translation }], prior: moved }
    }
  }
}

const leftAlone = (pairings: readonly Opposites[], side: SideName): Opposites[] =>
  pairings.filter((pairing) => pairing[otherSide(side)].length === 0)

const isNear = (group: readonly number[], [unit = 0]: readonly number[]): boolean =>
  group.some((other) => Math.abs(other - unit) <= near)

function leave(group: Opposites, side: SideName, unit: number): Change {
  const rest = { ...group, [side]: group[side].filter((other) => other !== unit) }
  const alone = { source: [], translation: [], [side]: [unit] }
  return { from: [group], to: [rest, alone], prior: 0 }
}

function join(group: Opposites, side: SideName, one: Opposites): Change {
  const all = [...group[side], ...one[side]].sort((a, b) => a - b)
  return { from: [group, one], to: [{ ...group, [side]: all }], prior: 0 }
}
