import { tmpdir } from 'node:os'
import type { Host } from '../../src/cli/commands/command-context.ts'
import { main } from '../../src/cli.ts'
import { TODAY } from './newsroom.ts'

/** What a command said and how it ended. */
export interface Ran {
  exit: number
  stdout: string
  stderr: string
}

/** A stand-in for the process, and what was written to it. */
export function fakeHost(changes: Partial<Host> = {}): { host: Host; said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' }
  const host: Host = {
    cwd: tmpdir(),
    env: { LANG: 'en_US.UTF-8' },
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    terminal: () => undefined,
    readInput: async () => new Uint8Array(),
    now: () => TODAY,
    interrupted: async () => {},
    onCrash: () => {},
    ...changes,
  }
  return { host, said }
}

/** Runs a command line in this process, in English unless it says otherwise. */
export async function runMain(argv: string[], changes: Partial<Host> = {}): Promise<Ran> {
  const { host, said } = fakeHost(changes)
  return { exit: await main(argv, host), ...said }
}

/** What a command answers to machines. */
export const runJson = async (...argv: string[]) => JSON.parse((await runMain([...argv, '--format', 'json'])).stdout)
