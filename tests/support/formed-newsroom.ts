import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Changes, EN, ES, writeNewsroom } from './newsroom.ts'
import { runMain } from './run-main.ts'

/** The root of the good newsroom in the form of `facing format`, with changes of that form. */
export async function writeFormed(changes: Changes): Promise<string> {
  const root = writeNewsroom()
  await runMain(['format', '--root', root])
  const form = Object.fromEntries([ES, EN].map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  return writeNewsroom(
    Object.fromEntries(
      Object.entries({ ...form, ...changes }).map(([path, change]) => [
        path,
        typeof change === 'function' ? change(form[path] ?? '') : change,
      ]),
    ),
  )
}
