import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { isFreeOfLinks } from '../ground/basics/is-free-of-links.ts'
import { quietly } from '../ground/basics/quietly.ts'
import { writeAt } from './write-at.ts'

/** What was made once and costs much, by a name that says what it was made from. It may be deleted at any time. */
export interface Cache {
  /** Absolute path of what is there under a name. */
  pathOf: (name: string) => string | undefined
  /** What is there under a name. */
  read: (name: string) => Buffer | undefined
  /** Whether it is there. */
  has: (name: string) => boolean
  /** Keeps it for the next build, where the disk lets it. */
  keep: (name: string, content: Uint8Array) => void
  /** Deletes what has not been made for a month and is not in use. */
  prune: (used: ReadonlySet<string>) => void
}

const MONTH = 30 * 24 * 60 * 60 * 1000

/**
 * The cache in `<root>/.facing/<folder>`; without one where links stand in its way, or where it cannot be written. Each
 * file's own name ends with the checksum of what it holds: what was damaged is not there.
 */
export function openCache(root: string, folder: string): Cache {
  const base = join(root, '.facing', folder)
  const isSafe = isFreeOfLinks(root, folder)
  let known: Map<string, string> | undefined
  const fileOf = (name: string): string | undefined => {
    known ??= new Map(filesIn(isSafe ? base : undefined).map((file) => [nameOf(file), file]))
    const file = known.get(name)
    return file !== undefined && isFile(join(base, file)) ? file : undefined
  }
  const read = (name: string): Buffer | undefined => {
    const file = fileOf(name)
    const content = file === undefined ? undefined : readFileSync(join(base, file))
    return content && file === fileNameOf(name, content) ? content : undefined
  }
  return {
    has: (name) => fileOf(name) !== undefined,
    read,
    pathOf: (name) => (read(name) ? join(base, fileOf(name) ?? '') : undefined),
    keep(name, content) {
      if (!isSafe) return
      const [former, file] = [fileOf(name), fileNameOf(name, content)]
      quietly(() => {
        replace(join(base, file), content)
        if (former !== undefined && former !== file) rmSync(join(base, former), { force: true })
        known?.set(name, file)
      })
    },
    prune: (used) => {
      if (isSafe) quietly(() => pruneFolder(base, used))
    },
  }
}

const SUM = /~[0-9a-f]{8}$/

/** `photo-480.avif` → `photo-480.avif~0badcafe` */
const fileNameOf = (name: string, content: Uint8Array): string =>
  `${name}~${crc32(content).toString(16).padStart(8, '0')}`

const nameOf = (file: string): string => file.replace(SUM, '')

function filesIn(base: string | undefined): string[] {
  return base !== undefined && existsSync(base) ? readdirSync(base).filter((file) => SUM.test(file)) : []
}

/** What is old and not used, and what killed builds have left. */
function pruneFolder(base: string, used: ReadonlySet<string>): void {
  const isOld = (file: string) => Date.now() - lstatSync(join(base, file)).mtimeMs > MONTH
  for (const file of readdirSync(base)) {
    if (!(SUM.test(file) && used.has(nameOf(file))) && isOld(file)) rmSync(join(base, file), { force: true })
  }
}

/** All of it or nothing: another build may read it. */
function replace(path: string, content: Uint8Array): void {
  const fresh = `${path}.${process.pid}`
  writeAt(fresh, content)
  renameSync(fresh, path)
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
