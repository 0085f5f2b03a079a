import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { CLOCK_ES, EN, ES, editFile, writeNewsroom } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

/** A paragraph that nobody has translated. */
const untranslated = (text: string) =>
  `${text}\nEl conductor conoce a todos por su nombre y espera a quien llega corriendo desde la plaza.\n`

/** What a command says as people run it: the sources keep nothing, for nobody can tell two states of them apart. */
function told(root: string, ...words: string[]): string {
  const argv = ['bin/facing.js', ...words, '--root', root, '--lang', 'en']
  return spawnSync(process.execPath, argv, { encoding: 'utf8' }).stdout
}

/** Tells one state of what is kept of articles from another: it is written anew where something was worked on. */
const stateOfKept = (root: string): number => statSync(join(root, '.facing/kept/digests.json')).ino

/** Whether the status of all worked on anything; what it says is what the files of each article say. */
function worked(root: string): boolean {
  const before = stateOfKept(root)
  const all = told(root, 'status')
  expect(all).toContain('night-bus')
  expect(all).toBe(told(root, 'status', 'night-bus', 'town-clock'))
  return stateOfKept(root) !== before
}

it('works on nothing where nothing changed since a check, and says what the files of each article say', () => {
  const root = writeNewsroom({ [ES]: swap(['40', '45']), [LOCK]: lockOf(), [CLOCK_ES]: untranslated })
  told(root, 'check')
  expect(worked(root)).toBe(false)
  editFile(root, EN, untranslated)
  expect(worked(root)).toBe(true)
  expect(told(root, 'status')).toMatch(/^night-bus +es .* with errors/m)
  rmSync(join(root, LOCK))
  expect(worked(root)).toBe(true)
  editFile(root, EN, swap(['translators:', 'draft: true\ntranslators:']))
  expect(worked(root)).toBe(true)
  expect(worked(root)).toBe(false)
})
