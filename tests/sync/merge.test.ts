import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

/** What git makes of three versions of a file; `union` keeps both sides where they touch. */
function merge(base: string, ours: string, theirs: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const paths = Object.entries({ ours, base, theirs }).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  execFileSync('git', ['merge-file', '--quiet', ...options, ...paths])
  return readFileSync(paths[0] ?? '', 'utf8')
}

const NUMBER = { [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) }
const ITEM = { [ES]: swap(['hay uno', 'hay dos']), [EN]: swap(['there is one', 'there are two']) }
const WORD = { [ES]: swap(['Quién viaja', 'Quién sube']), [EN]: swap(['Who rides', 'Who gets on']) }
const both = (a: Record<string, (text: string) => string>, b: Record<string, (text: string) => string>) => ({
  [ES]: (text: string) => b[ES]?.(a[ES]?.(text) ?? text) ?? text,
  [EN]: (text: string) => b[EN]?.(a[EN]?.(text) ?? text) ?? text,
})

it.each([
  ['apart', NUMBER, ITEM, []],
  ['side by side, both kept', NUMBER, WORD, ['--union']],
])('two branches that recorded lines %s are in step', (_what, ours, theirs, options) => {
  const base = lockOf()
  const lock = (changes: typeof ours) => lockOf({ ...changes, [LOCK]: base })
  const merged = merge(base, lock(ours), lock(theirs), ...options)
  const article = busWith({ ...both(ours, theirs), [LOCK]: merged })
  expect(article.faults).toEqual([])
  expect(article.beads.map(({ id, state, changes }) => `${id} ${state} ${Object.keys(changes)}`)).toEqual(
    ['p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732'].map((id) => `${id} current `),
  )
})
