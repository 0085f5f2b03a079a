import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Changes, writeNewsroom } from './newsroom.ts'
import { type Ran, runMain } from './run-main.ts'
import { swap } from './swap.ts'

/** A newsroom whose night bus went out to be translated, and the file that came of it. */
export interface Sent {
  root: string
  xliff: string
}

/** Hands the night bus of the small newsroom with changes to translators' tools. */
export async function sendOut(changes: Changes = {}, key = 'night-bus'): Promise<Sent> {
  const root = writeNewsroom(changes)
  const { stdout } = await runMain(['export', key, '--xliff', '--root', root])
  return { root, xliff: stdout }
}

/** What came of a file that came back. */
export interface CameBack extends Ran {
  /** What it answers to machines. */
  json: Record<'written' | 'blocks' | 'missing' | 'dropped' | 'conflicts' | 'notes' | 'problems', unknown[]>
}

/** Brings a file back whose text was changed outside, as the pairs say or as a function gives it. */
export async function bringHome(
  { root, xliff }: Sent,
  change: ((text: string) => string) | readonly (readonly [from: string, to: string])[],
  ...argv: string[]
): Promise<CameBack> {
  const file = join(root, 'back.xlf')
  writeFileSync(file, typeof change === 'function' ? change(xliff) : swap(...change)(xliff))
  const ran = await runMain(['import', file, '--root', root, '--format', 'json', ...argv])
  return { ...ran, json: JSON.parse(ran.stdout || '{}') }
}

/** A file of a newsroom, as its bytes are. */
export const readIn = (root: string, path: string): string => readFileSync(join(root, path), 'latin1')
