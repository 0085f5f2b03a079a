import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { dayIn } from '../../../ground/basics/day-in.ts'
import { isAsBefore } from '../../../ground/basics/snapshot.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import { type Host, processHost } from '../command-context.ts'
import { optionValue } from '../option-value.ts'
import { type KeptAnswer, questionOf, readAnswer, textOf } from './kept-answer.ts'

/**
 * A script of its own, for loading the tool takes longer than this: answers a `build` in which nothing can differ from the
 * last one, whose inputs and site are as they were. 0, the exit code, where it has answered.
 */
export function answerBeforeLoading(argv: readonly string[], host: Host = processHost()): 0 | undefined {
  const started = performance.now()
  const kept = readAnswer(resolve(host.cwd, optionValue(argv, 'root') ?? '.'))
  if (kept === undefined || kept.tool !== toolKey() || !holdsToday(kept, host)) return undefined
  if (kept.question !== questionOf(argv, host) || !leadsTo(...kept.site)) return undefined
  if (!kept.snapshots.every(isAsBefore)) return undefined
  return isSaid(textOf(kept.answer, (performance.now() - started) / 1000), host) ? 0 : undefined
}

/** Where it cannot be written, the tool itself tells why. */
function isSaid(text: string, { stdout }: Host): boolean {
  try {
    stdout.write(text)
    return true
  } catch {
    return false
  }
}

function holdsToday({ day, timezone, holdsLater }: KeptAnswer, { now }: Host): boolean {
  const today = dayIn(now(), timezone)
  return today === day || (holdsLater && today > day)
}

function leadsTo(path: string, place: string): boolean {
  try {
    return realpathSync(path) === place
  } catch {
    return false
  }
}
