import { PARAMETERS } from './parameters.ts'
import { type Length, lengthOf } from './score-length.ts'
import type { Unit } from './unit.ts'

/** How many units the longest stretch has. */
export const LONGEST = Math.max(...PARAMETERS.shapes.map(({ source, translation }) => Math.max(source, translation)))

/** Units that follow one another. */
export interface Stretch {
  units: readonly Unit[]
  length: Length
  /** What its clues add if none is met opposite. */
  alone: number
}

/** One of the texts. */
export interface Text {
  units: readonly Unit[]
  clues: readonly (readonly number[])[]
  /** For each of a unit's clues, how many units before it another has it. */
  gaps: readonly (readonly number[])[]
  /** What each clue adds by itself. */
  alone: Float64Array
  /** By clue: when it was gathered last. */
  gathered: Uint32Array
  time: number
}

/** Readies a text for its stretches to be taken. */
export function readyText(units: readonly Unit[], clues: Text['clues'], alone: Float64Array): Text {
  const last = new Int32Array(alone.length).fill(-LONGEST)
  const gaps = clues.map((own, i) =>
    own.map((clue) => {
      const gap = i - (last[clue] as number)
      last[clue] = i
      return gap
    }),
  )
  return { units, clues, gaps, alone, gathered: new Uint32Array(alone.length), time: 0 }
}

/** All stretches of one unit, of two, …, by how many units and then by the first of them. */
export function stretchesOf({ units, clues, gaps, alone }: Text): Stretch[][] {
  // added[k][i]: by the clues of unit i that none of the k units before it has
  const added = Array.from({ length: LONGEST }, () => new Float64Array(units.length))
  clues.forEach((own, i) => {
    own.forEach((clue, at) => {
      const gap = Math.min(LONGEST, gaps[i]?.[at] as number)
      for (let k = 0; k < gap; k++) addTo(added[k] as Float64Array, i, alone[clue] as number)
    })
  })
  const lists: Stretch[][] = []
  for (let size = 1; size <= LONGEST; size++) {
    const stretches = units.slice(size - 1).map((_, i) => {
      const before = lists[size - 2]?.[i]?.alone ?? 0
      const together = units.slice(i, i + size)
      return {
        units: together,
        length: lengthOf(charactersOf(together)),
        alone: before + (added[size - 1]?.[i + size - 1] as number),
      }
    })
    lists.push(stretches)
  }
  return lists
}

/** Adds to a number of a list. */
export function addTo(list: Float64Array, at: number, amount: number): void {
  list[at] = (list[at] as number) + amount
}

/** Any units taken together, and the clues they have, each once. */
export function gather(text: Text, some: readonly number[]): Stretch & { clues: readonly number[] } {
  const all: number[] = []
  let sum = 0
  text.time++
  for (const i of some) {
    for (const clue of text.clues[i] ?? []) {
      if (isGathered(text, clue)) continue
      text.gathered[clue] = text.time
      all.push(clue)
      sum += text.alone[clue] as number
    }
  }
  const units = some.flatMap((i) => text.units[i] ?? [])
  return { units, length: lengthOf(charactersOf(units)), alone: sum, clues: all }
}

/** Whether the units that were gathered last have a clue. */
export const isGathered = ({ gathered, time }: Text, clue: number): boolean => gathered[clue] === time

const charactersOf = (units: readonly Unit[]): number => units.reduce((sum, { length }) => sum + length, 0)
