import { stampOf } from '../ground/basics/stamp-of.ts'
import { type Asked, answerTo } from './trace.ts'

/** What the results of a stage rely on, each answer by its number: most results rely on the same answers. */
export interface Answers {
  /** By their numbers. */
  all: readonly Asked[]
  numberOf: (asked: Asked) => number
  /** Whether surroundings give these answers; the same surroundings are asked once for each. */
  hold: (numbers: readonly number[], around: object) => boolean
}

/** The answers that are known already; others get a number when it is asked for. */
export function answersFrom(first: readonly Asked[]): Answers {
  const all = [...first]
  let numbers: Map<string, number> | undefined
  const verdicts = new WeakMap<object, boolean[]>()
  return {
    all,
    numberOf(asked) {
      numbers ??= new Map(first.map((one, number) => [one.join('\n'), number]))
      const key = asked.join('\n')
      const number = numbers.get(key) ?? all.push(asked) - 1
      numbers.set(key, number)
      return number
    },
    hold(some, around) {
      const known = verdicts.get(around) ?? []
      verdicts.set(around, known)
      return some.every((number) => {
        const verdict = known[number] ?? isAnsweredAlike(all[number], around)
        known[number] = verdict
        return verdict
      })
    },
  }
}

/** Stages ask the same surroundings the same. */
const answersOf = new WeakMap<object, Map<string, string>>()

function isAnsweredAlike(asked: Asked | undefined, around: object): boolean {
  if (asked === undefined) return false
  const [question, before] = asked
  const answers = answersOf.get(around) ?? new Map<string, string>()
  answersOf.set(around, answers)
  const now = answers.get(question) ?? stampOf(answerTo(JSON.parse(question), around))
  answers.set(question, now)
  return now === before
}
