import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { Snapshot } from '../../../ground/basics/snapshot.ts'
import { sweepDrafts } from '../../../ground/basics/sweep-drafts.ts'
import type { Host } from '../command-context.ts'

/** What the last build of a newsroom has left for the next one, if that has nothing to do. */
export interface KeptAnswer {
  /** See `toolKey`. */
  tool: string
  /** ISO date of the day on which it was given, in the time zone of the newsroom. */
  day: string
  timezone: string | undefined
  /** Whether it holds on later days too: nothing waits for its day, and nothing is dated on a day to come. */
  holdsLater: boolean
  /** Of what was read, as it was before, and of the site, as it was left, with the notes of changes that have begun. */
  snapshots: Snapshot[]
  /** The site's folder, absolute, and where that really lies: it may be a link, which may come to lead elsewhere. */
  site: readonly [out: string, at: string]
  /** See `questionOf`. */
  question: string
  answer: Answer
}

/** The text of a report: what stands before its seconds, and, if it tells them, how they are written and what follows. */
export interface Answer {
  before: string
  seconds?: { mark: string; decimals: number; after: string }
}

/** All that an answer's words depend on besides newsroom, site and tool. */
export const questionOf = (argv: readonly string[], { cwd, env, stdout }: Host): string =>
  JSON.stringify([
    argv,
    cwd,
    ['LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'FORCE_COLOR', 'TERM'].map((name) => env[name]),
    stdout.isTTY,
    stdout.columns,
  ])

/** The answer that a report gives whatever its seconds are. */
export function answerOf(report: (seconds: number) => string): Answer {
  const [text, other] = [report(0.111), report(2.222)]
  let start = 0
  while (start < text.length && text[start] === other[start]) start += 1
  const [all, mark, ones] = /^0(\D)(1+)/.exec(text.slice(start)) ?? []
  if (all === undefined || mark === undefined || ones === undefined) return { before: text }
  return {
    before: text.slice(0, start),
    seconds: { mark, decimals: ones.length, after: text.slice(start + all.length) },
  }
}

/** The text of an answer that took so many seconds. */
export const textOf = ({ before, seconds }: Answer, taken: number): string =>
  seconds ? before + taken.toFixed(seconds.decimals).replace('.', seconds.mark) + seconds.after : before

/** Bytes of the checksum before it. */
const SUM = 4

const fileIn = (root: string): string => join(root, '.facing', 'built')

/** Undefined where there is none, or none that is whole. */
export function readAnswer(root: string): KeptAnswer | undefined {
  try {
    const bytes = readFileSync(fileIn(root))
    const content = bytes.subarray(SUM)
    return bytes.readUInt32LE() === crc32(content) ? deserialize(content) : undefined
  } catch {
    return undefined
  }
}

/** All of it or nothing; nothing where the disk refuses or a link stands in the way: a build goes well without. */
export function writeAnswer(root: string, kept: KeptAnswer): void {
  const file = fileIn(root)
  const fresh = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    if (!lstatSync(dirname(file)).isDirectory()) return
    const content = serialize(kept)
    const sum = Buffer.alloc(SUM)
    sum.writeUInt32LE(crc32(content))
    writeFileSync(fresh, Buffer.concat([sum, content]))
    renameSync(fresh, file)
    sweepDrafts(dirname(file), 'built.')
  } catch {}
}
