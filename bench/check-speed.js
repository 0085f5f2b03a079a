// Prints what `facing check` of a made-up newsroom costs: `npm run bench:check -- 500 1000` (pairs; 500 where none are named).
// The articles come from ../shared/bench/gen.mjs. Wall time says something only on a machine that does nothing else.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUNS = 3
const checkout = fileURLToPath(new URL('..', import.meta.url))
const generator = join(checkout, '..', 'shared', 'bench', 'gen.mjs')
/** Lets the command itself say what it used, its threads included: the time of its processor in µs, its memory in KiB. */
const USAGE = `data:text/javascript,import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`

function measure(pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'check-speed-'))
  try {
    run([generator, '--pairs', pairs, '--layout', 'newsroom', '--out', folder], 'ignore')
    const root = join(folder, 'newsroom')
    // What changed since the last compilation is compiled before anything is measured.
    run([join(checkout, 'bin/facing.js'), '--version'], 'ignore')
    return Array.from({ length: RUNS }, () => checkOnce(root)).sort((a, b) => a.wall - b.wall)[RUNS >> 1]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checkOnce(root) {
  rmSync(join(root, '.facing'), { recursive: true, force: true })
  const start = performance.now()
  const usage = run(['--import', USAGE, join(checkout, 'bin/facing.js'), 'check', '--root', root], 'pipe')
  const wall = (performance.now() - start) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage)
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
}

/** What a script writes to its file descriptor 3. Problems found in articles (1) are no failure here. */
function run(args, usage) {
  const { status, output } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', usage] })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`)
  return String(output[3] ?? '')
}

if (existsSync(generator)) {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['500']
  console.table(
    sizes.map((pairs) => {
      const { wall, cpu, memory } = measure(pairs)
      return { pairs: Number(pairs), 'wall s': +wall.toFixed(2), 'CPU s': +cpu.toFixed(2), MB: Math.round(memory) }
    }),
  )
} else {
  process.stderr.write(`${generator} is not there: it makes the articles that are measured.\n`)
  process.exitCode = 2
}
