import type { Readable, Writable } from 'node:stream'
import { isatty } from 'node:tty'
import type { Moment } from '../../ground/basics/day-in.ts'
import type { Texts } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import type { Format, Style } from '../report/types.ts'
import type { Output } from './output.ts'
import { standardError, standardOutput } from './process-output.ts'

/** What surrounds a run: the process, or a test's stand-in. */
export interface Host {
  cwd: string
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  /** Where somebody can be asked; undefined where nobody would answer. */
  terminal: () => Terminal | undefined
  /** Standard input, up to so many bytes. */
  readInput: (most: number) => Promise<Uint8Array>
  /** What the clock says. */
  now: () => Moment
  /** Resolves when the person wants a running server to end (Ctrl-C). */
  interrupted: () => Promise<void>
  /** What to do with an error that nobody waited for; its result is the exit code. */
  onCrash: (tell: (error: unknown) => Promise<number>) => void
}

/** Both sides of a terminal. */
export interface Terminal {
  input: Readable
  output: Writable
}

/** How a command was asked to speak, and of which newsroom. */
export interface CommandContext extends Host, Style {
  /** The command line (without node and the script), as it was given. */
  argv: readonly string[]
  /** Absolute path of the newsroom. */
  root: string
  language: Language
}

/** Carries a command out; the exit code. `options` are what commander found, by camel-cased name. */
export type Run = (
  words: string[],
  options: Record<string, string | boolean>,
  context: CommandContext,
) => Promise<number>

/** A row of the table of commands. Its texts stand in the messages under its name. */
export interface CommandEntry {
  name: Exclude<keyof Texts['cli']['commands'], CommandGroup['name']>
  /** The words after the command's name; `name` is that of a placeholder in the texts; `others`: what any more words are. */
  words?: { name: Placeholder; many?: true; required?: true; others?: Placeholder }
  /** Options of this command alone: what stands after each, or null for a switch. */
  options?: Record<string, Placeholder | null>
  /** Those of them that may stand there several times; their values are lines. */
  repeatable?: readonly string[]
  /** Its `--lang` is of a text, not of what is said. */
  langOfText?: true
  /** Besides pretty and json. */
  formats?: readonly Format[]
  load: () => Promise<Run>
}

/** Commands that begin with the same word. */
export interface CommandGroup {
  name: 'new'
  commands: readonly CommandEntry[]
}

type Placeholder = keyof Texts['cli']['placeholders']

/** The process that this runs in. */
export function processHost(): Host {
  let interrupt = () => {}
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  return {
    cwd: workingFolder(),
    env: process.env,
    stdout: standardOutput(process.stdout),
    stderr: standardError(process.stderr),
    terminal: () => (isatty(0) && isatty(1) ? { input: process.stdin, output: process.stdout } : undefined),
    readInput: (most) => readStream(process.stdin, most),
    now: () => new Date(),
    interrupted: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt)
      return interruption
    },
    onCrash: (tell) => {
      process.once('uncaughtException', async (error) => {
        process.exitCode = await tell(error)
        interrupt()
      })
    },
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}

/** Where the command was run, also where that was deleted meanwhile. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return process.env.PWD ?? '/'
  }
}
