import { closeSync, fsyncSync, mkdirSync, openSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietly } from '../ground/basics/quietly.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { type Finding, isRefusal, Stop } from '../model.ts'
import { lookAt } from '../read/look-at.ts'

/** Files that are to be written, by their paths relative to the root. */
export type NewFiles = Readonly<Record<string, string | Uint8Array>>

/**
 * Writes files that are not there yet, with the folders that they need and the root itself: all of them or none, none of
 * them over another or through a link. Throws Stop (3), which names the files that are there already. `finish` is the last that
 * is to be done; where it throws, none of them stays.
 */
export function createFiles(root: string, files: NewFiles, finish: () => void = () => {}): void {
  assertFree(root, Object.keys(files))
  const undo: (() => void)[] = []
  let at = ''
  try {
    for (const [path, content] of Object.entries(files)) {
      at = path
      for (const folder of missingFolders(dirname(join(root, path)))) {
        mkdirSync(folder)
        undo.push(() => rmdirSync(folder))
      }
      createFile(join(root, path), content, undo)
    }
    finish()
  } catch (error) {
    for (const step of undo.reverse()) quietly(step)
    if (!isRefusal(error)) throw error
    throw error.code === 'EEXIST'
      ? new Stop(3, 'file-taken', [{ file: '', say: toSay('disk.taken', [at]) }])
      : new Stop(3, 'file-unwritable', [{ file: '', say: toSay('disk.uncreatable', at, error.code) }])
  }
}

function createFile(target: string, content: string | Uint8Array, undo: (() => void)[]): void {
  const file = openSync(target, 'wx')
  undo.push(() => rmSync(target))
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Throws Stop (3), which names the paths where something is, and what is no folder on the way to one. */
function assertFree(root: string, paths: readonly string[]): void {
  const taken = paths.filter((path) => lookAt(root, path))
  const blocked = [...new Set(paths.flatMap(foldersAbove))].filter(
    (path) => (lookAt(root, path)?.kind ?? 'folder') !== 'folder',
  )
  const [first, ...others]: Finding[] = [
    ...blocked.map((path) => ({ file: '', say: toSay('disk.folderTaken', path) })),
    ...(taken.length > 0 ? [{ file: '', say: toSay('disk.taken', taken) }] : []),
  ]
  if (first) throw new Stop(3, 'file-taken', [first, ...others])
}

/** `newsroom/people/ana.yml` → `newsroom/people`, `newsroom` */
const foldersAbove = (path: string): string[] =>
  dirname(path) === '.' ? [] : [dirname(path), ...foldersAbove(dirname(path))]

/** Those that must be made for a folder to be there, the outermost first. */
const missingFolders = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false }) === undefined ? [...missingFolders(dirname(folder)), folder] : []
