// What builds, previews, checks and commands cost, in a table with the goals: `npm run bench -- --pairs 1000,5000`. How to
// read it stands in README.md beside this file. Times are told, never judged: it fails where a command does.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildJob, checkJob, devJob, formatJob, statusJob, wordsJob } from './jobs.js'
import { FACING, measured } from './measure.js'
import { peerJobs } from './peers.js'
import { tableOf } from './table.js'

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    edits: { type: 'string', default: '5' },
    peers: { type: 'string', default: 'hugo,e3-js,e3-js-unified' },
    only: { type: 'string', default: 'peers,build,dev,check,commands' },
    dir: { type: 'string' },
  },
})
/** Checks and formatting are measured with so many pairs, as their goals are. */
const CHECKED = 500

const words = (option) => option.split(',').filter(Boolean)
const sizes = words(options.pairs).map(Number)
const only = words(options.only)

/** In the order of the table: functions that are run once a round. */
async function jobsIn(scratch) {
  const jobs = []
  const add = (kind, pairs, ...made) => {
    if (only.includes(kind)) jobs.push(...made.map((make) => ({ pairs, make })))
  }
  const edits = Number(options.edits)
  for (const pairs of sizes) {
    add('peers', pairs, ...peerJobs(words(options.peers), pairs, scratch).map((job) => () => job))
    add('build', pairs, () => buildJob(pairs, scratch))
    add('dev', pairs, () => devJob(pairs, scratch, { edits }))
    add('commands', pairs, () => statusJob(pairs, scratch))
  }
  const checked = Math.min(CHECKED, Math.max(...sizes))
  add('check', checked, () => checkJob(checked, scratch))
  add('commands', checked, () => formatJob(checked, scratch))
  add('commands', 0, wordsJob)
  for (const job of jobs) job.run = await job.make()
  return jobs
}

async function bench(scratch) {
  // What changed since the last compilation is compiled before anything is measured.
  await measured(process.execPath, [FACING, '--version'])
  const jobs = await jobsIn(scratch)
  const costs = new Map()
  const runs = Number(options.runs)
  // Each round runs everything once, so that a busy minute hits all alike.
  for (let round = 1; round <= runs; round++) {
    for (const { pairs, run } of jobs) {
      for (const [what, cost] of Object.entries(await run())) {
        const key = `${what} ${pairs}`
        costs.set(key, { what, pairs, runs: [...(costs.get(key)?.runs ?? []), cost] })
        process.stderr.write(`${round} of ${runs}: ${what} ${pairs || ''}, ${cost.cpu.toFixed(2)} s CPU\n`)
      }
    }
  }
  return [...costs.values()].map(({ what, pairs, runs }) => ({ what, pairs, ...medians(runs) }))
}

const medians = (runs) =>
  Object.fromEntries(
    ['cpu', 'wall', 'memory'].map((unit) => [
      unit,
      runs.map((run) => run[unit]).sort((a, b) => a - b)[runs.length >> 1],
    ]),
  )

const kept = options.dir && resolve(options.dir)
if (kept) mkdirSync(kept, { recursive: true })
const scratch = kept ?? mkdtempSync(join(tmpdir(), 'bench-'))
try {
  process.stdout.write(tableOf(await bench(scratch)))
} finally {
  if (!kept) rmSync(scratch, { recursive: true, force: true })
}
