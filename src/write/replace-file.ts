import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { quietly } from '../ground/basics/quietly.ts'
import { sweepDrafts } from '../ground/basics/sweep-drafts.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../model.ts'

/** What a file held when it was last read; null where it was not there. */
export type Seen = Uint8Array | null

/**
 * Writes a file of the newsroom, wholly or not at all; `path` is relative to the root. Who may read it stays. With `seen`
 * only where it still holds that: otherwise nothing is written, and the answer is false. Throws Stop (3), also where no file
 * is in its place: links are not followed.
 */
export function replaceFile(root: string, path: string, content: string | Uint8Array, seen?: Seen): boolean {
  const target = join(root, path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}`)
  try {
    const before = lstatSync(target, { throwIfNoEntry: false })
    if (before && !before.isFile()) throw new Stop(3, 'file-no-file', [{ file: path, say: toSay('disk.noFile', path) }])
    const file = openSync(draft, 'wx')
    try {
      if (before) fchmodSync(file, before.mode & 0o777)
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (seen !== undefined && !holds(target, seen)) {
      rmSync(draft, { force: true })
      return false
    }
    renameSync(draft, target)
    syncFolder(dirname(target))
    sweepDrafts(dirname(target), `.${basename(target)}.`)
    return true
  } catch (error) {
    quietly(() => rmSync(draft, { force: true }))
    if (!isRefusal(error)) throw error
    const { code } = error
    throw new Stop(3, 'file-unwritable', [{ file: path, say: toSay('disk.unwritable', path, code) }])
  }
}

function holds(target: string, seen: Seen): boolean {
  const now = lstatSync(target, { throwIfNoEntry: false })
  if (now === undefined || seen === null) return now === undefined && seen === null
  return now.isFile() && readFileSync(target).equals(seen)
}

/** So that the new name outlives a crash; not every system opens folders. */
const syncFolder = (folder: string): void =>
  void quietly(() => {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  })
