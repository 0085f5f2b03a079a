import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sweepDrafts } from '../ground/basics/sweep-drafts.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../model.ts'

/** Writes a text file of the newsroom, wholly or not at all; `path` is relative to the root. Who may read it stays. Throws Stop (3). */
export function replaceFile(root: string, path: string, text: string): void {
  const target = join(root, path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}`)
  try {
    const before = lstatSync(target, { throwIfNoEntry: false })
    const file = openSync(draft, 'wx')
    try {
      if (before?.isFile()) fchmodSync(file, before.mode & 0o777)
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, target)
    sweepDrafts(dirname(target), `.${basename(target)}.`)
  } catch (error) {
    rmSync(draft, { force: true })
    if (!isRefusal(error)) throw error
    const { code } = error
    throw new Stop(3, 'file-unwritable', [{ file: path, say: toSay('disk.unwritable', path, code) }])
  }
}
