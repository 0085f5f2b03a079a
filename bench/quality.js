// Scores alignment and checks on real articles with known errors: `npm run bench:quality -- 1 2` (seeds; 1 where none is
// named). The kit of ../shared makes the errors and scores from outside, some five minutes a seed; with `--own` those of
// errors/ are made, in this process' child, in half a minute:
//     npm run bench:quality -- 1 --own --only 'other person,other city' --misses --from NEWSROOM,NEWSROOM --each 40
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileScript } from './compile-script.js'

const checkout = fileURLToPath(new URL('..', import.meta.url))
const shared = join(checkout, '..', 'shared')
const corpora = ['programming-historian', 'metadocencia'].map((name) => join(shared, 'corpora', name))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    each: { type: 'string', default: '40' },
    from: { type: 'string', default: [...corpora, join(checkout, 'bench', 'errors', 'clean')].join(',') },
  },
})
const seeds = positionals.length > 0 ? positionals : ['1']

function scoreSeed(kit, seed) {
  for (const [script, rooms] of [
    ['make.mjs', `checks-${seed}`],
    ['make-align.mjs', `align-${seed}`],
  ]) {
    run(kit, process.execPath, [script, '--from', corpora.join(','), '--out', rooms, '--seed', seed])
  }
  run(kit, process.execPath, ['score.mjs', '--newsroom', `checks-${seed},align-${seed}`])
}

function scoreByKit() {
  const kit = mkdtempSync(join(tmpdir(), 'quality-'))
  try {
    cpSync(join(shared, 'quality', 'kit'), kit, { recursive: true })
    run(kit, 'npm', ['install', '--no-audit', '--no-fund', '--silent'])
    for (const seed of seeds) scoreSeed(kit, seed)
  } finally {
    rmSync(kit, { recursive: true })
  }
}

async function scoreByOwnErrors() {
  const asked = {
    each: Number(options.each),
    only: options.only.split(',').filter(Boolean),
    misses: options.misses,
    from: options.from.split(',').filter((newsroom) => existsSync(join(newsroom, 'articles'))),
  }
  const { folder, script } = await compileScript('errors/score.js')
  try {
    for (const seed of seeds) run(checkout, process.execPath, [script, seed, JSON.stringify(asked)])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(cwd, command, args) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, FACING: checkout } })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

if (options.own) await scoreByOwnErrors()
else if (existsSync(join(shared, 'quality', 'kit'))) scoreByKit()
else console.log('../shared/quality is not there: nothing to score.')
