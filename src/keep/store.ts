import { hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFreeOfLinks } from '../ground/basics/is-free-of-links.ts'
import { quietly } from '../ground/basics/quietly.ts'
import { sweepDrafts } from '../ground/basics/sweep-drafts.ts'
import type { Asked } from './trace.ts'

/** All that is kept of a stage. `asked` are numbers of `answers`; the value of what lies apart is absent. */
export interface KeptFile {
  answers: readonly Asked[]
  entries: readonly (readonly [
    name: string,
    given: string,
    asked: readonly number[],
    stamp: string,
    ...value: unknown[],
  ])[]
}

/** Where a stage's results lie below `.facing/kept/`. Reading never fails: what is not whole is not there. */
export interface Store {
  read: () => KeptFile
  write: (file: KeptFile) => void
  readApart: (name: string, stamp: string) => unknown
  /** Whether it could be written. */
  writeApart: (name: string, stamp: string, value: unknown) => boolean
  /** The same of bytes, which are not looked at: they must tell themselves whether they are whole. */
  readBytes: (name: string, stamp: string) => Uint8Array | undefined
  writeBytes: (name: string, stamp: string, bytes: Uint8Array) => void
  removeApart: (name: string) => void
}

const NOTHING: KeptFile = { answers: [], entries: [] }

/** Opens what is kept of a stage; nobody writes through a link that lies in the way. */
export function openStore(root: string, stage: string, tool: string | undefined): Store {
  const base = join(root, '.facing', 'kept')
  const isOpen = tool !== undefined && isFreeOfLinks(root, `kept/${stage}`)
  const file = join(base, `${stage}.json`)
  const apart = (name: string) => join(base, stage, encodeURIComponent(name))
  const fileApart = (name: string) => `${apart(name)}.json`
  const bytesApart = (name: string) => `${apart(name)}.bin`
  return {
    read: () => (isOpen ? (readWhole(file, `${tool}`) as KeptFile | undefined) : undefined) ?? NOTHING,
    write: (content) => {
      if (!isOpen) return
      writeWhole(file, `${tool}`, content)
      for (const folder of [base, join(base, stage)]) sweepDrafts(folder)
    },
    readApart: (name, stamp) => (isOpen ? readWhole(fileApart(name), `${tool} ${stamp}`) : undefined),
    writeApart: (name, stamp, value) => isOpen && writeWhole(fileApart(name), `${tool} ${stamp}`, value),
    readBytes: (name, stamp) => (isOpen ? readBehind(bytesApart(name), `${tool} ${stamp}`) : undefined),
    writeBytes: (name, stamp, bytes) => void (isOpen && writeBehind(bytesApart(name), `${tool} ${stamp}`, [bytes])),
    removeApart: (name) => void (isOpen && quietly(() => rmSync(fileApart(name), { force: true }))),
  }
}

/** A value of JSON behind its hash: half a file, or one of another state, is none. */
function readWhole(path: string, of: string): unknown {
  const bytes = readBehind(path, of)
  const content = bytes?.subarray(HASH_LENGTH)
  const isWhole = content && bytes?.toString('latin1', 0, HASH_LENGTH) === hash('sha256', content)
  return isWhole ? JSON.parse(content.toString()) : undefined
}

function writeWhole(path: string, of: string, value: unknown): boolean {
  const content = Buffer.from(JSON.stringify(value))
  return writeBehind(path, of, [Buffer.from(hash('sha256', content)), content])
}

/** Of SHA-256, in hexadecimal digits. */
const HASH_LENGTH = 64

/** What stands behind a first line that says what it is of. */
function readBehind(path: string, of: string): Buffer | undefined {
  const head = Buffer.from(`${of}\n`)
  try {
    const bytes = readFileSync(path)
    return bytes.subarray(0, head.length).equals(head) ? bytes.subarray(head.length) : undefined
  } catch {
    return undefined
  }
}

/** Part by part: a large file is not copied once more to be one. */
const writeBehind = (path: string, of: string, parts: readonly Uint8Array[]): boolean =>
  quietly(() => {
    mkdirSync(dirname(path), { recursive: true })
    const fresh = `${path}.${process.pid}`
    const file = openSync(fresh, 'w')
    try {
      for (const part of [Buffer.from(`${of}\n`), ...parts]) writeFileSync(file, part)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
  })
