import { stampOf } from '../ground/basics/stamp-of.ts'
import { answersFrom } from './answers.ts'
import { type KeptValue, keptValue } from './kept-value.ts'
import type { KeptFile, Store } from './store.ts'
import { type Asked, listen } from './trace.ts'

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
  /** Numbers of what it relies on (see `Answers`). */
  asked: readonly number[]
  stamp: string
  /** Undefined where it lies apart. */
  kept: KeptValue | undefined
}

/** What is kept of a stage: see `Keeper`. */
export interface KeptStage {
  knows: (name: string) => boolean
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
  const entries = new Map(
    file.entries.map(([name, given, asked, stamp, kept]): [string, Entry] => [name, { given, asked, stamp, kept }]),
  )
  const answers = answersFrom(file.answers)
  let isChanged = false
  const readValue = (name: string, entry: Entry): unknown =>
    entry.kept ? entry.kept.value() : store.readApart(name, entry.stamp)
  function enter<Value>(name: string, given: string, asked: readonly Asked[], gave: Gave<Value>): Kept<Value> {
    const numbers = asked.map(answers.numberOf)
    const entry =
      'value' in gave
        ? entryOf(name, given, numbers, gave.value)
        : { given, asked: numbers, stamp: gave.stamp, kept: undefined }
    entries.set(name, entry)
    isChanged = true
    const value = 'value' in gave ? () => gave.value : () => readValue(name, entry) as Value
    return { stamp: entry.stamp, isNew: true, value }
  }
  function entryOf(name: string, given: string, asked: readonly number[], value: unknown): Entry {
    const stamp = stampOf(value)
    const isApart = apart && store.writeApart(name, stamp, value)
    return { given, asked, stamp, kept: isApart ? undefined : keptValue(value) }
  }
  return {
    knows: (name) => entries.has(name),
    find<Value>(name: string, given: string, around: object): Kept<Value> | undefined {
      const entry = entries.get(name)
      if (entry === undefined || entry.given !== given || !answers.hold(entry.asked, around)) return undefined
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
      if (isChanged) store.write(fileOf(entries, answers.all))
      isChanged = false
    },
  }
}

/** Each answer is written once, and none that nothing relies on any more. */
function fileOf(entries: ReadonlyMap<string, Entry>, all: readonly Asked[]): KeptFile {
  const numbers: number[] = []
  const answers: Asked[] = []
  const numberOf = (one: number): number => {
    const number = numbers[one] ?? answers.push(all[one] as Asked) - 1
    numbers[one] = number
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
