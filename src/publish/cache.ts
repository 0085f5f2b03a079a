import { lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '../model.ts'
import { copyTo, writeAt } from './write-files.ts'

/** What was made once and costs much, by a name that says what it was made from. It may be deleted at any time. */
export interface Cache {
  /** Copies what is there under a name to a path, with the folders above it; whether it was there. */
  copy: (name: string, path: string) => boolean
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

/** The cache in `<root>/.facing/<folder>`; without one where links stand in its way, or where it cannot be written. */
export function openCache(root: string, folder: string): Cache {
  const base = join(root, '.facing', folder)
  const isSafe = isFreeOfLinks(base)
  const has = (name: string) => isSafe && isFile(join(base, name))
  return {
    has,
    read: (name) => (has(name) ? readFileSync(join(base, name)) : undefined),
    copy: (name, path) => {
      if (!has(name)) return false
      copyTo(path, join(base, name))
      return true
    },
    keep: (name, content) => {
      if (isSafe) quietly(() => replace(join(base, name), content))
    },
    prune: (used) => {
      if (isSafe) quietly(() => pruneFolder(base, used))
    },
  }
}

function pruneFolder(base: string, used: ReadonlySet<string>): void {
  const isOld = (name: string) => Date.now() - lstatSync(join(base, name)).mtimeMs > MONTH
  for (const name of readdirSync(base)) if (!used.has(name) && isOld(name)) rmSync(join(base, name))
}

/** All of it or nothing: another build may read it. */
function replace(path: string, content: Uint8Array): void {
  const fresh = `${path}.${process.pid}`
  writeAt(fresh, content)
  renameSync(fresh, path)
}

/** A build goes well without a cache. */
function quietly(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Whether neither a folder of the cache nor `.facing` above it is a link or a file, which nobody is to write through. */
export const isFreeOfLinks = (folder: string): boolean => [dirname(folder), folder].every(isFolderOrNothing)

const isFolderOrNothing = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== false
