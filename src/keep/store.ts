import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writevSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { isFreeOfLinks } from '../ground/basics/is-free-of-links.ts'
import { quietly } from '../ground/basics/quietly.ts'
import { sweepDrafts } from '../ground/basics/sweep-drafts.ts'
import { type KeptValue, keptText } from './kept-value.ts'
import type { Asked } from './trace.ts'

/** All that is kept of a stage. `asked` are numbers of `answers`; the value of what lies apart is absent. */
export interface KeptFile {
  answers: readonly Asked[]
  entries: readonly (readonly [
    name: string,
    given: string,
    asked: readonly number[],
    stamp: string,
    value: KeptValue | undefined,
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
    read: () => fileIn(isOpen ? readWhole(file, `${tool}`) : undefined),
    write: (content) => {
      if (!isOpen) return
      writeWhole(file, `${tool}`, partsOf(content))
      for (const folder of [base, join(base, stage)]) sweepDrafts(folder)
    },
    readApart: (name, stamp) => {
      const content = isOpen ? readWhole(fileApart(name), `${tool} ${stamp}`) : undefined
      return content && JSON.parse(content.toString())
    },
    writeApart: (name, stamp, value) =>
      isOpen && writeWhole(fileApart(name), `${tool} ${stamp}`, [Buffer.from(JSON.stringify(value))]),
    readBytes: (name, stamp) => (isOpen ? readBehind(bytesApart(name), `${tool} ${stamp}`) : undefined),
    writeBytes: (name, stamp, bytes) => void (isOpen && writeBehind(bytesApart(name), `${tool} ${stamp}`, [bytes])),
    removeApart: (name) => void (isOpen && quietly(() => rmSync(fileApart(name), { force: true }))),
  }
}

/** What is written of a stage first: in the place of each value how many bytes it has, which follow in this order. */
interface Head {
  answers: KeptFile['answers']
  entries: [name: string, given: string, asked: readonly number[], stamp: string, length?: number][]
}

/** A value that is as it was is written as it was read, and one that nobody asks for is not even parsed. */
function partsOf({ answers, entries }: KeptFile): Uint8Array[] {
  const texts: Uint8Array[] = []
  const head: Head = {
    answers,
    entries: entries.map(([name, given, asked, stamp, value]) => {
      if (value === undefined) return [name, given, asked, stamp]
      texts.push(value.text())
      return [name, given, asked, stamp, value.text().length]
    }),
  }
  return [Buffer.from(`${JSON.stringify(head)}\n`), ...texts]
}

function fileIn(content: Buffer | undefined): KeptFile {
  if (content === undefined) return NOTHING
  const end = content.indexOf('\n')
  const { answers, entries }: Head = JSON.parse(content.toString('utf8', 0, end))
  let at = end + 1
  const take = (length: number) => {
    at += length
    return keptText(content.subarray(at - length, at))
  }
  return {
    answers,
    entries: entries.map(([name, given, asked, stamp, length]) => [
      name,
      given,
      asked,
      stamp,
      length === undefined ? undefined : take(length),
    ]),
  }
}

/** What stands behind its checksum: half a file, or one of another state, is none. */
function readWhole(path: string, of: string): Buffer | undefined {
  const bytes = readBehind(path, of)
  const content = bytes?.subarray(SUM_LENGTH)
  return content && bytes?.toString('latin1', 0, SUM_LENGTH) === sumOfBytes([content]) ? content : undefined
}

const writeWhole = (path: string, of: string, parts: readonly Uint8Array[]): boolean =>
  writeBehind(path, of, [Buffer.from(sumOfBytes(parts)), ...parts])

/** Of CRC-32, in hexadecimal digits. */
const SUM_LENGTH = 8

function sumOfBytes(parts: readonly Uint8Array[]): string {
  let sum = 0
  for (const part of parts) sum = crc32(part, sum)
  return sum.toString(16).padStart(SUM_LENGTH, '0')
}

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

/** Of its parts: a large file is not copied once more to be one. */
const writeBehind = (path: string, of: string, parts: readonly Uint8Array[]): boolean =>
  quietly(() => {
    mkdirSync(dirname(path), { recursive: true })
    const fresh = `${path}.${process.pid}`
    const file = openSync(fresh, 'w')
    try {
      const all = [Buffer.from(`${of}\n`), ...parts]
      const length = all.reduce((sum, part) => sum + part.length, 0)
      if (writevSync(file, all) !== length) throw new Error('The disk is full')
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
  })
