import { spawn } from 'node:child_process'

/** How a program ended: its exit code, or the signal or error that ended it, and the last line that it said. */
export interface ProgramEnd {
  code: number | string
  last: string
}

/** So much of what it says last is kept. */
const KEPT = 4000

/** Runs a command line in a folder, as the terminal would. */
export const runProgram = (command: string, folder: string): Promise<ProgramEnd> =>
  new Promise((resolve) => {
    let said = ''
    const program = spawn(command, { cwd: folder, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const hear = (text: string) => {
      said = (said + text).slice(-KEPT)
    }
    program.stdout.setEncoding('utf8').on('data', hear)
    program.stderr.setEncoding('utf8').on('data', hear)
    const end = (code: number | string) => resolve({ code, last: said.trimEnd().split('\n').at(-1)?.trim() ?? '' })
    program.on('error', (error) => end(error.message))
    program.on('close', (code, signal) => end(code ?? signal ?? ''))
  })
