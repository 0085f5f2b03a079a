import { type Gave, type Kept, type KeptStage, openStage } from './kept-stage.ts'
import { openStore } from './store.ts'
import type { Asked } from './trace.ts'

/**
 * How what is worked out is kept. A stage is a pure function: of what it is given, and of what it asks of its surroundings
 * (settings, records, other articles' summaries). It knows nothing of being kept. The keeper hands it surroundings that
 * note each question (`trace.ts`), and remembers what the stage gave together with the hash of what it was given and of
 * every answer. Asked again for the same thing, it gives what it has where all of these are as they were, and has the
 * stage work otherwise. So whatever changes, only what it was read for is made anew, and nobody has to say what depends
 * on what. It remembers in memory and, after `save`, in `.facing/kept/`, a file a stage (`store.ts`): only for the same
 * state of this tool, and only as long as the file is whole. Deleting `.facing/` costs time and changes nothing else.
 */
export interface Keeper {
  /** The state of this tool; where it is undefined nothing is kept on the disk. */
  tool: string | undefined
  /** What a stage gives for a thing, now or before. `given`: what tells all that it is given from anything else. */
  keep: <Around extends object, Value>(
    stage: Stage,
    name: string,
    given: string,
    around: Around,
    work: (around: Around) => Value,
  ) => Kept<Value>
  /** Whether a stage gave anything for a thing before. */
  knows: (stage: Stage, name: string) => boolean
  /** What it gave before, where that still holds. */
  find: <Value>(stage: Stage, name: string, given: string, around: object) => Kept<Value> | undefined
  /** For a stage that works in several steps: surroundings to hand to it, and whom to tell what it gave at last. */
  begin: <Around extends object, Value>(
    stage: Stage,
    name: string,
    given: string,
    around: Around,
  ) => { around: Around; end: (value: Value) => Kept<Value> }
  /** Keeps what a stage gave in another thread, with what it asked there (see `listen`). */
  enter: <Value>(stage: Stage, name: string, given: string, asked: readonly Asked[], gave: Gave<Value>) => Kept<Value>
  /** Forgets all that a stage gave for other things than these. */
  retain: (stage: Stage, names: ReadonlySet<string>) => void
  /** Writes down what is new. Where the disk refuses, nothing is kept. */
  save: () => void
}

/** A stage by its name; `apart`: what it gives is large and seldom wanted, and lies in a file for each thing. */
export interface Stage {
  name: string
  apart?: true
}

/** The keeper of a newsroom. */
export function openKeeper(root: string, tool: string | undefined): Keeper {
  const stores = new Map<string, KeptStage>()
  const stageOf = ({ name, apart }: Stage): KeptStage => {
    const known = stores.get(name) ?? openStage(openStore(root, name, tool), apart === true)
    stores.set(name, known)
    return known
  }
  return {
    tool,
    keep: (stage, name, given, around, work) => {
      const kept = stageOf(stage)
      const make = () => {
        const { around: heard, end } = kept.begin<typeof around, ReturnType<typeof work>>(name, given, around)
        return end(work(heard))
      }
      const before = kept.find<ReturnType<typeof work>>(name, given, around)
      // What was lost or damaged is worked out again.
      return before ? { ...before, value: () => before.value() ?? make().value() } : make()
    },
    knows: (stage, name) => stageOf(stage).knows(name),
    find: (stage, name, given, around) => stageOf(stage).find(name, given, around),
    begin: (stage, name, given, around) => stageOf(stage).begin(name, given, around),
    enter: (stage, name, given, asked, gave) => stageOf(stage).enter(name, given, asked, gave),
    retain: (stage, names) => stageOf(stage).retain(names),
    save: () => {
      for (const stage of stores.values()) stage.save()
    },
  }
}
