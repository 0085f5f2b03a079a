import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, it, onTestFinished } from 'vitest'
import { finishPublishing } from '../../src/publish/finish-publishing.ts'
import { faultsIn, isExactly, leftoversOf, newPlace } from '../support/little-site.ts'
import { GROWN } from '../support/little-sites.ts'

/** All of them by `npm run test:kills`. */
const KILLS = process.env.npm_lifecycle_event === 'test:kills' ? 200 : 12

it(`bears ${KILLS} kills at random`, { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const outfile = join(folder, 'publish.mjs')
  const entryPoints = ['tests/support/publish-on-and-on.ts']
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' })
  const place = newPlace()
  const faults: string[] = []
  const ends = new Set<number>()
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const child = spawn(process.execPath, [outfile, place.root, place.out], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await setTimeout(Math.random() * 60)
    child.kill('SIGKILL')
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    faults.push(...faultsIn(place.out, GROWN))
    finishPublishing(place.root)
    const end = GROWN.findIndex((site) => isExactly(place.out, site))
    ends.add(end)
    if (end < 0 || leftoversOf(place).length > 0) faults.push(`after ${kill}: ${leftoversOf(place)}`)
  }
  expect(faults).toEqual([])
  expect(ends.size).toBeGreaterThan(1)
})
