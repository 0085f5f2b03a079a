import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES, FILES } from '../../support/newsroom.ts'

/** The block that is saved, and what it says at first. */
export const BLOCK = 'p-b75e39'
export const FIRST = 'The bus leaves at twelve and comes back at six. It carries 40 passengers.'
/** What it is made to say. */
const WRITTEN = /^It carries \d+ riders\.$/m

/** The newsroom before anything is saved: all of it recorded. */
export const recorded = (): Changes => ({ [LOCK]: lockOf() })

/** How far the block came. */
export type SavedState = 'as it was' | 'open' | 'saved' | 'done'

/** How far the block came; anything that must never be is told instead. */
export function savedState(root: string): SavedState | `fault: ${string}` {
  const [es, en, lock] = [ES, EN, LOCK].map((path) => readFileSync(join(root, path), 'utf8')) as [
    string,
    string,
    string,
  ]
  if (es !== FILES[ES]) return 'fault: the source is another'
  const text = WRITTEN.exec(en)?.[0] ?? FIRST
  if (en.replace(text, FIRST) !== FILES[EN]) return `fault: more than the block is another: ${en}`
  const [line = '', ...more] = lock.split('\n').filter((each) => each.startsWith(`${BLOCK}\t`))
  const others = (whole: string) => whole.split('\n').filter((each) => !each.startsWith(`${BLOCK}\t`))
  if (more.length > 0 || others(lock).join() !== others(lockOf()).join())
    return `fault: other lines are others: ${lock}`
  const [, , , , said, open] = line.split('\t')
  if (open !== undefined && open !== 'open') return `fault: ${line}`
  if (open === undefined && said !== text) return `fault: done is what was not saved: ${line} but ${text}`
  if (open === undefined) return text === FIRST ? 'as it was' : 'done'
  return said === text ? 'open' : 'saved'
}

/** What lies in the folder that nobody put there: absolute paths. */
export function draftsIn(root: string): string[] {
  const folder = dirname(join(root, EN))
  return readdirSync(folder).flatMap((name) => (name.startsWith('.') ? [join(folder, name)] : []))
}
