// What the worst bodies cost each stage and each check: `npm run bench:growth`. Every case runs in a process of its own,
// as many at a time as there are processors, with one length and with twice as much. How to read the table stands in
// README.md beside this file.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { compileScript } from './compile-script.js'
import { WORST_CASES } from './worst-cases.js'

const { values: options } = parseArgs({
  options: {
    length: { type: 'string', default: '65536' },
    limit: { type: 'string', default: '60' },
    least: { type: 'string', default: '0.3' },
    most: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
  },
})
const [length, limit, least, most] = [options.length, options.limit, options.least, options.most].map(Number)

/** Seconds of the processor by stage; the stage that was at work when the limit came took all of it. */
function run(script, name, size) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, name, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const costs = new Map()
    let said = ''
    const stop = setTimeout(() => child.kill('SIGKILL'), limit * 1000)
    child.stdout.on('data', (part) => {
      said += part
    })
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(stop)
      for (const line of said.split('\n').filter(Boolean)) {
        const [stage, cpu = limit] = JSON.parse(line)
        costs.set(stage, cpu)
      }
      if (status === 0 || signal === 'SIGKILL') resolve(costs)
      else reject(new Error(`${name} ended with ${status}`))
    })
  })
}

/** The rows of a case: what takes long, and what it took for half of it. */
async function rowsOf(script, name) {
  const slow = [...(await run(script, name, length))].filter(([, cpu]) => cpu >= least)
  const half = slow.length > 0 ? await run(script, name, length / 2) : new Map()
  return slow.map(([stage, cpu]) => ({ name, stage, cpu, before: half.get(stage) ?? 0 }))
}

const { folder, script } = await compileScript('stages.js')
try {
  const names = Object.keys(WORST_CASES).filter((name) => !options.only || options.only.split(',').includes(name))
  console.log('| case | stage or check | CPU s | of half the length | × |\n| --- | --- | ---: | ---: | ---: |')
  const waiting = [...names]
  const runNext = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      for (const { stage, cpu, before } of await rowsOf(script, name)) {
        console.log(`| ${name} | ${stage} | ${cpu.toFixed(2)} | ${before.toFixed(2)} | ${(cpu / before).toFixed(1)} |`)
        if (cpu > most) process.exitCode = 1
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, runNext))
} finally {
  rmSync(folder, { recursive: true })
}
