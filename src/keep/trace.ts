import { stampOf } from '../ground/basics/stamp-of.ts'

/** What a stage asked of its surroundings, as the way to the answer: `["records","people","get","ana-ruiz"]`. */
export type Question = readonly unknown[]

/** Told of each question, as JSON, and of its answer; the same question may be told again. */
type Note = (question: string, answer: unknown) => void

/**
 * Surroundings that tell what is asked of them. Plain objects are gone into, property by property; Maps and functions
 * are asked; whatever else is reached, and whatever a Map or a function answers, is an answer, known by its JSON.
 */
export const traced = <Around extends object>(around: Around, note: Note): Around =>
  tracedObject(around, [], note) as Around

/** What the surroundings answer to a question now; undefined where they no longer have anything there. */
export function answerTo(question: Question, around: object): unknown {
  let value: unknown = around
  for (let step = 0; step < question.length; step++) {
    const name = question[step]
    if (value instanceof Map) return askMap(value, name, question[step + 1])
    if (typeof value === 'function') return value(...(name as unknown[]))
    if (!isPlain(value)) return undefined
    if (name === KEYS) return Object.keys(value)
    value = (value as Record<string, unknown>)[String(name)]
  }
  return value
}

/** No property has such a name. */
const KEYS = '()'

function tracedObject(target: object, path: Question, note: Note): object {
  const known = new Map<string | symbol, unknown>()
  return new Proxy(target, {
    get(object, name) {
      if (known.has(name)) return known.get(name)
      const value = reached((object as Record<string | symbol, unknown>)[name], [...path, String(name)], note)
      known.set(name, value)
      return value
    },
    has(object, name) {
      note(JSON.stringify([...path, String(name)]), (object as Record<string | symbol, unknown>)[name])
      return name in object
    },
    ownKeys(object) {
      note(JSON.stringify([...path, KEYS]), Object.keys(object))
      return Reflect.ownKeys(object)
    },
  })
}

function reached(value: unknown, path: Question, note: Note): unknown {
  if (value instanceof Map) return tracedMap(value, path, note)
  if (typeof value === 'function') {
    return (...given: unknown[]) => {
      const answer = value(...given)
      note(JSON.stringify([...path, given]), answer)
      return answer
    }
  }
  if (isPlain(value)) return tracedObject(value, path, note)
  note(JSON.stringify(path), value)
  return value
}

/** As much of a Map as is read: one key, or all of it in its order. */
function tracedMap(map: ReadonlyMap<unknown, unknown>, path: Question, note: Note): ReadonlyMap<unknown, unknown> {
  const ask = (how: 'get' | 'has' | 'keys' | 'entries', key?: unknown) => {
    const answer = askMap(map, how, key)
    note(JSON.stringify(key === undefined ? [...path, how] : [...path, how, key]), answer)
    return answer
  }
  const entries = () => (ask('entries') as [unknown, unknown][])[Symbol.iterator]()
  return {
    get: (key) => ask('get', key),
    has: (key) => ask('has', key) as boolean,
    get size() {
      return (ask('keys') as unknown[]).length
    },
    keys: () => (ask('keys') as unknown[])[Symbol.iterator](),
    values: () => (ask('entries') as [unknown, unknown][]).map(([, value]) => value)[Symbol.iterator](),
    entries,
    forEach: (act) => {
      for (const [key, value] of ask('entries') as [unknown, unknown][]) act(value, key, map)
    },
    [Symbol.iterator]: entries,
  } as ReadonlyMap<unknown, unknown>
}

function askMap(map: ReadonlyMap<unknown, unknown>, how: unknown, key: unknown): unknown {
  if (how === 'get') return map.get(key)
  if (how === 'has') return map.has(key)
  return how === 'keys' ? [...map.keys()] : [...map.entries()]
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A question with the hash of its answer, which say together what a result relied on. */
export type Asked = readonly [question: string, answer: string]

/** Surroundings to hand to a stage, and what it has asked of them so far. */
export function listen<Around extends object>(around: Around): { around: Around; asked: () => Asked[] } {
  const answers = new Map<string, unknown>()
  return {
    around: traced(around, (question, answer) => answers.set(question, answer)),
    asked: () => [...answers].map(([question, answer]): Asked => [question, stampOf(answer)]),
  }
}
