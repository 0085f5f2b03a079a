import { sharing } from '../ground/basics/sharing.ts'
import { stampOf } from '../ground/basics/stamp-of.ts'
import { type KeptValue, keptValue } from './kept-value.ts'
import type { KeptFile, Store } from './store.ts'
import { type Asked, answerTo, listen } from './trace.ts'

/** What a stage gave. */
export interface Kept<Value> {
  /** Tells it from anything else that the stage may give. */
  stamp: string
  /** It was worked out by this call. */
  isNew: boolean
  /** The value; it is plain JSON, and is not to be changed. */
  value: () => Value
}

/** A value, or the stamp of one that lies apart already: a thread has written it. */
export type Gave<Value> = { value: Value } | { stamp: string }

interface Entry {
  given: string
  asked: readonly Asked[]
  stamp: string
  /** Undefined where it lies apart. */
  kept: KeptValue | undefined
}

/** What is kept of a stage: see `Keeper`. */
export interface KeptStage {
  /** Where its value is undefined, it was lost. */
  find: <Value>(name: string, given: string, around: object) => Kept<Value> | undefined
  begin: <Around extends object, Value>(
    name: string,
    given: string,
    around: Around,
  ) => { around: Around; end: (value: Value) => Kept<Value> }
  enter: <Value>(name: string, given: string, asked: readonly Asked[], gave: Gave<Value>) => Kept<Value>
  retain: (names: ReadonlySet<string>) => void
  save: () => void
}

/** Opens what is kept of a stage; `apart`: its values lie in files of their own. */
export function openStage(store: Store, apart: boolean): KeptStage {
  const file = store.read()
  const entries = entriesIn(file)
  // Most results rely on the same answers.
  const share = sharing((one: Asked) => one.join('\n'), file.answers)
  let isChanged = false
  const readValue = (name: string, entry: Entry): unknown =>
    entry.kept ? entry.kept.value() : store.readApart(name, entry.stamp)
  function enter<Value>(name: string, given: string, asked: readonly Asked[], gave: Gave<Value>): Kept<Value> {
    const shared = asked.map(share)
    const entry =
      'value' in gave
        ? entryOf(name, given, shared, gave.value)
        : { given, asked: shared, stamp: gave.stamp, kept: undefined }
    entries.set(name, entry)
    isChanged = true
    const value = 'value' in gave ? () => gave.value : () => readValue(name, entry) as Value
    return { stamp: entry.stamp, isNew: true, value }
  }
  function entryOf(name: string, given: string, asked: readonly Asked[], value: unknown): Entry {
    const stamp = stampOf(value)
    const isApart = apart && store.writeApart(name, stamp, value)
    return { given, asked, stamp, kept: isApart ? undefined : keptValue(value) }
  }
  return {
    find<Value>(name: string, given: string, around: object): Kept<Value> | undefined {
      const entry = entries.get(name)
      if (entry === undefined || entry.given !== given || !isAnsweredAlike(entry.asked, around)) return undefined
      return { stamp: entry.stamp, isNew: false, value: () => readValue(name, entry) as Value }
    },
    begin<Around extends object, Value>(name: string, given: string, around: Around) {
      const ears = listen(around)
      return { around: ears.around, end: (value: Value) => enter(name, given, ears.asked(), { value }) }
    },
    enter,
    retain(names) {
      for (const name of entries.keys()) {
        if (names.has(name)) continue
        entries.delete(name)
        if (apart) store.removeApart(name)
        isChanged = true
      }
    },
    save() {
      if (isChanged) store.write(fileOf(entries))
      isChanged = false
    },
  }
}

/** Answers are looked up once for all results that rely on them, as long as the surroundings are the same. */
const known = new WeakMap<object, Map<string, string>>()

function isAnsweredAlike(asked: readonly Asked[], around: object): boolean {
  const answers = known.get(around) ?? new Map<string, string>()
  known.set(around, answers)
  return asked.every(([question, before]) => {
    const now = answers.get(question) ?? stampOf(answerTo(JSON.parse(question), around))
    answers.set(question, now)
    return now === before
  })
}

/** Each answer is written once. */
function fileOf(entries: ReadonlyMap<string, Entry>): KeptFile {
  const numbers = new Map<Asked, number>()
  const answers: Asked[] = []
  const numberOf = (one: Asked): number => {
    const number = numbers.get(one) ?? answers.push(one) - 1
    numbers.set(one, number)
    return number
  }
  return {
    entries: [...entries].map(([name, { given, asked, stamp, kept }]) => [
      name,
      given,
      asked.map(numberOf),
      stamp,
      kept,
    ]),
    answers,
  }
}

const entriesIn = ({ answers, entries }: KeptFile): Map<string, Entry> =>
  new Map(
    entries.map(([name, given, asked, stamp, kept]) => [
      name,
      { given, asked: asked.flatMap((number) => (answers[number] ? [answers[number]] : [])), stamp, kept },
    ]),
  )
