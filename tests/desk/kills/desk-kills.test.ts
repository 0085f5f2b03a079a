import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, it, onTestFinished } from 'vitest'
import type { Desk } from '../../../src/desk/desk.ts'
import { recordDone } from '../../../src/desk/edit/record-done.ts'
import { saveBlock } from '../../../src/desk/edit/save-block.ts'
import { deskArticle } from '../../../src/desk/rows/desk-article.ts'
import { deskAt } from '../../support/desk-at.ts'
import { TODAY, writeNewsroom } from '../../support/newsroom.ts'
import { BLOCK, draftsIn, recorded, savedState } from './saved-state.ts'

/** All of them by `npm run test:kills`. */
const KILLS = process.env.npm_lifecycle_event === 'test:kills' ? 100 : 4

const baseOf = (desk: Desk): string =>
  deskArticle(desk, 'night-bus').rows.find(({ id }) => id === BLOCK)?.translation[0]?.base ?? ''

it(`bears ${KILLS} kills at random`, { timeout: 900_000 }, async () => {
  const folder = mkdtempSync('node_modules/.kills-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const outfile = join(folder, 'save.mjs')
  const entryPoints = ['tests/support/save-on-and-on.ts']
  const common = { bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'silent' } as const
  await build({ ...common, entryPoints, outfile })
  const root = writeNewsroom(recorded())
  const faults: string[] = []
  const seen = new Set<string>()
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const child = spawn(process.execPath, [outfile, root, TODAY, BLOCK], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await setTimeout(Math.random() * 100)
    child.kill('SIGKILL')
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    const state = savedState(root)
    seen.add(state)
    if (state.startsWith('fault')) faults.push(`after ${kill}: ${state}`)
  }
  expect(faults).toEqual([])
  expect([...seen]).not.toContain('as it was')
  const desk = await deskAt(root, TODAY)
  saveBlock(desk, 'night-bus', BLOCK, { edition: 'en', part: 0, base: baseOf(desk), text: 'It carries 7 riders.' })
  expect(savedState(root)).toBe('saved')
  // What was killed last is swept away when it is old.
  for (const draft of draftsIn(root)) utimesSync(draft, 0, 0)
  saveBlock(desk, 'night-bus', BLOCK, { edition: 'en', part: 0, base: baseOf(desk), text: 'It carries 8 riders.' })
  recordDone(desk, 'night-bus', { blocks: [BLOCK] })
  expect(draftsIn(root)).toEqual([])
})
