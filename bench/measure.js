// What a command costs, by the process accounting of Linux.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The command that is measured. */
export const FACING = fileURLToPath(new URL('../bin/facing.js', import.meta.url))

/** Ticks a second in /proc/…/stat, on every Linux. */
const TICKS = 100
/** Between two looks at the memory of what runs; ms. */
const LOOK = 20

/**
 * Runs a command to its end: its exit code and what it says; `cpu`: seconds of it and all that it started; `wall`: seconds;
 * `memory`: MB of its largest process. `times`: so often, and the costs are those of once.
 */
export async function measure(command, args, { times = 1, ...options } = {}) {
  const ended = childrenCpu()
  const started = performance.now()
  let memory = 0
  let result
  for (let time = 0; time < times; time++) {
    result = await run(command, args, options)
    memory = Math.max(memory, result.memory)
  }
  return {
    ...result,
    memory,
    cpu: (childrenCpu() - ended) / times,
    wall: (performance.now() - started) / 1000 / times,
  }
}

/** The same of a command that must end with one of the codes `ends`; throws what it says otherwise. */
export async function measured(command, args, { ends = [0], ...options } = {}) {
  const result = await measure(command, args, options)
  if (ends.includes(result.status)) return result
  const said = (result.stderr || result.stdout).slice(-2000)
  throw new Error(`${[command, ...args].join(' ')} ended with ${result.status}:\n${said}`)
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const said = { stdout: [], stderr: [] }
    for (const name of ['stdout', 'stderr']) child[name].on('data', (part) => said[name].push(part))
    let memory = 0
    const looking = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid))
    }, LOOK)
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(looking)
      const [stdout, stderr] = [said.stdout, said.stderr].map((parts) => Buffer.concat(parts).toString())
      resolve({ status, stdout, stderr, memory })
    })
  })
}

/** Seconds that this process's children have used, and theirs, those that have ended. */
const childrenCpu = () => ticksOf('self').slice(2).reduce(sum) / TICKS

/** Seconds that a process that runs has used, and its children that have ended. */
export const cpuOf = (pid) => ticksOf(pid).reduce(sum) / TICKS

const sum = (a, b) => a + b

/** In user and system mode, then the same of the children that have ended (proc(5)). */
const ticksOf = (pid) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ').slice(11, 15).map(Number)

/** MB that the largest of a process and those that it started has had; 0 where none is left. */
export function memoryOf(pid) {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const threads = readdirSync(`/proc/${pid}/task`)
    const children = threads.flatMap((id) => readFileSync(`/proc/${pid}/task/${id}/children`, 'utf8').split(' '))
    return Math.max(own, ...children.filter(Boolean).map(memoryOf))
  } catch {
    return 0
  }
}

/** Of several times the one that such a share of them does not exceed. */
export function quantile(times, share) {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
