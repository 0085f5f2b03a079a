import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signatureAt, signatureOf } from '../commit/signature.ts'
import { filesBelow } from '../files-below.ts'
import { ENTRY, isOfIndex, markOfPart } from './index-files.ts'

/** A file of an index: what tells its content from any other of that path, and how the disk described it then. */
export type IndexLook = readonly [path: string, mark: string, size: number, mtimeMs: number, ino: number]

/**
 * Of each file of an index, by path, what tells its content; what the disk describes as it was `before` is not read.
 * Undefined where the folder holds anything else too: what lies in a newsroom may have been put there by anybody.
 */
export function lookAtIndex(folder: string, before: readonly IndexLook[] = []): Map<string, string> | undefined {
  if (!existsSync(join(folder, ENTRY))) return undefined
  const known = new Map(before.map((look) => [look[0], look]))
  const marks = new Map<string, string>()
  for (const path of filesBelow(folder)) {
    const file = join(folder, path)
    const stat = lstatSync(file)
    if (!stat.isFile() || !isOfIndex(file, path)) return undefined
    const [, mark, size, mtimeMs, ino] = known.get(path) ?? []
    const now = signatureOf(stat)
    const isKnown = size === now.size && mtimeMs === now.mtimeMs && ino === now.ino
    marks.set(path, isKnown && mark ? mark : markOfPart({ content: readFileSync(file) }))
  }
  return marks
}

/** The same files as the disk describes them now. */
export const looksOf = (folder: string, marks: ReadonlyMap<string, string>): IndexLook[] =>
  Array.from(marks, ([path, mark]) => {
    const { size, mtimeMs, ino } = signatureAt(join(folder, path))
    return [path, mark, size, mtimeMs, ino]
  })
