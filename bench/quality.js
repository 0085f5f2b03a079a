// Scores alignment and checks from outside, on real articles with known errors: `npm run bench:quality -- 1 2` (seeds; 1
// where none is named). The kit and the articles come from ../shared; some five minutes a seed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('..', import.meta.url))
const shared = join(checkout, '..', 'shared')
const corpora = ['programming-historian', 'metadocencia'].map((name) => join(shared, 'corpora', name)).join(',')

function scoreSeed(kit, seed) {
  for (const [script, rooms] of [
    ['make.mjs', `checks-${seed}`],
    ['make-align.mjs', `align-${seed}`],
  ]) {
    run(kit, process.execPath, [script, '--from', corpora, '--out', rooms, '--seed', seed])
  }
  run(kit, process.execPath, ['score.mjs', '--newsroom', `checks-${seed},align-${seed}`])
}

function run(cwd, command, args) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, FACING: checkout } })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

if (existsSync(join(shared, 'quality', 'kit'))) {
  const kit = mkdtempSync(join(tmpdir(), 'quality-'))
  try {
    cpSync(join(shared, 'quality', 'kit'), kit, { recursive: true })
    run(kit, 'npm', ['install', '--no-audit', '--no-fund', '--silent'])
    for (const seed of process.argv.length > 2 ? process.argv.slice(2) : ['1']) scoreSeed(kit, seed)
  } finally {
    rmSync(kit, { recursive: true })
  }
} else {
  console.log('../shared/quality is not there: nothing to score.')
}
