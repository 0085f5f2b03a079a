import { spawn } from 'node:child_process'

/** Why nothing came of asking. */
export type MachineFault = { kind: 'late' } | { kind: 'failed'; detail: string }

/** What came of asking: what was said, or why nothing was. */
export type MachineSaid = { said: string } | { fault: MachineFault }

/** ms. */
const PATIENCE = 30_000
/** Most bytes of an answer. */
const MOST = 4_000_000

/**
 * Hands a text to a program on its standard input, or posts it to an address, and returns what it says. The program is run
 * by itself: no shell reads its name, and no words are handed to it.
 */
export const runMachine = (machine: string, text: string, patience = PATIENCE): Promise<MachineSaid> =>
  /^https?:\/\//i.test(machine) ? post(machine, text, patience) : run(machine, text, patience)

async function post(url: string, body: string, patience: number): Promise<MachineSaid> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const said = await readAtMost(response)
    if (!response.ok) return failed(`HTTP ${response.status}`)
    return said === undefined ? failed(TOO_LONG) : { said }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { fault: { kind: 'late' } }
    const { cause, message } = error as Error
    return failed(cause instanceof Error ? cause.message : message)
  }
}

/** Undefined of more than anybody would translate. */
async function readAtMost(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    length += part.length
    if (length > MOST) return undefined
  }
  return Buffer.concat(parts).toString()
}

const run = (program: string, text: string, patience: number): Promise<MachineSaid> =>
  new Promise((resolve) => {
    const child = spawn(program, { shell: false, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const parts: Buffer[] = []
    let [length, complaint] = [0, '']
    const end = (said: MachineSaid) => {
      clearTimeout(timer)
      resolve(said)
    }
    /** Programs that it has started hold its output open: whatever writes there is ended by that. */
    const stop = (said: MachineSaid) => {
      child.kill('SIGKILL')
      child.stdout.destroy()
      child.stderr.destroy()
      end(said)
    }
    const timer = setTimeout(() => stop({ fault: { kind: 'late' } }), patience)
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length > MOST) stop(failed(TOO_LONG))
    })
    child.stderr.on('data', (part) => {
      complaint = (complaint + String(part)).slice(-MOST_COMPLAINT)
    })
    // Who does not read what it is asked is heard by how it ends.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
    child.on('error', ({ message }) => end(failed(message)))
    child.on('close', (code, signal) => {
      if (code === 0) end({ said: Buffer.concat(parts).toString() })
      else end(failed(complaint.trim().split('\n').at(-1) || String(code ?? signal)))
    })
  })

const MOST_COMPLAINT = 1000
const TOO_LONG = `> ${MOST / 1e6} MB`

const failed = (detail: string): MachineSaid => ({ fault: { kind: 'failed', detail } })
