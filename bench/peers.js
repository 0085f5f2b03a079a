// What others take for the same articles: the kit beside this checkout knows how they are installed and built.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measured } from './measure.js'
import { inKit } from './newsroom.js'

const TOOLS = { hugo: 'Hugo', 'e3-js': 'Eleventy, markdown-it', 'e3-js-unified': 'Eleventy, unified' }
/** The kit measures with GNU time. */
const TIME = '/usr/bin/time'

/** A job for each of the tools named that can be measured here. */
export function peerJobs(names, pairs, scratch) {
  const kit = inKit('run.mjs')
  if (kit === undefined || !existsSync(TIME)) {
    process.stderr.write(`Others are left out: ../shared/bench or ${TIME} is not there\n`)
    return []
  }
  return names.map((name) => async () => {
    const words = ['--pairs', String(pairs), '--runs', '1', '--only', name]
    const { stdout, stderr } = await measured(process.execPath, [kit, ...words], {
      env: { ...process.env, BENCH_DIR: join(scratch, 'peers') },
    })
    const row = stdout.split('\n').find((line) => line.startsWith(`| ${pairs} | ${name} |`))
    if (row === undefined && stderr.includes('not on PATH')) return {}
    if (row === undefined) throw new Error(stderr)
    const [, , , wall, cpu, memory] = row.split('|').map((cell) => Number(cell))
    return { [TOOLS[name] ?? name]: { wall, cpu, memory } }
  })
}
