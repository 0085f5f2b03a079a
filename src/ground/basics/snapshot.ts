import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { NAME_END, namesOfText, namesText } from './names-text.ts'

/** What lay in some folders at one moment, as far as the disk tells without a file being opened. */
export interface Snapshot {
  /** Each folder by its path, with `/` at its end; after it, by name, what lies in it and is no folder. As `namesText` has them. */
  entries: string
  /** Four numbers an entry: bytes, when the content and when anything was last changed (ms), its number on the disk. */
  facts: Float64Array
}

/** What the disk tells of an entry. */
export type DiskFacts = readonly [bytes: number, changed: number, touched: number, inode: number]

/** In the place of bytes: of a folder, whose entries have theirs, and of what is not there. */
const FOLDER = -1
const MISSING = -2

/**
 * Of folders (absolute; they need not be there) and of all below them; links are not followed. `readAt`: when files are
 * read from (ms). What was changed so shortly before that the disk's clock may give the next change the same time is noted
 * without times, so that it counts as changed.
 */
export function takeSnapshot(folders: readonly string[], readAt = Number.POSITIVE_INFINITY): Snapshot {
  const entries: string[] = []
  const numbers: number[] = []
  const note = (entry: string, path: string): DiskFacts => {
    const facts = diskFacts(path)
    const [bytes, changed, touched, inode] = facts
    entries.push(entry)
    if (isSettled(Math.max(changed, touched), readAt)) numbers.push(...facts)
    else numbers.push(bytes, Number.NaN, Number.NaN, inode)
    return facts
  }
  const noteFolder = (folder: string): void => {
    if (note(`${folder}/`, folder)[0] !== FOLDER) return
    const below = readdirSync(folder, { withFileTypes: true })
    for (const entry of below) if (!entry.isDirectory()) note(entry.name, `${folder}/${entry.name}`)
    for (const entry of below) if (entry.isDirectory()) noteFolder(`${folder}/${entry.name}`)
  }
  for (const folder of folders) noteFolder(folder)
  return { entries: namesText(entries), facts: Float64Array.from(numbers) }
}

/** Whether all of it is as it was: nothing changed, added, renamed or removed. 4 µs an entry. */
export function isAsBefore({ entries, facts }: Snapshot): boolean {
  let folder = ''
  let start = 0
  for (let at = 0; at < facts.length; at += 4) {
    const end = entries.indexOf(NAME_END, start)
    const entry = entries.slice(start, end)
    start = end + 1
    const isFolder = entry.endsWith('/')
    if (isFolder) folder = entry
    const [bytes, changed, touched, inode] = diskFacts(isFolder ? entry.slice(0, -1) : folder + entry)
    const isSame =
      bytes === facts[at] && changed === facts[at + 1] && touched === facts[at + 2] && inode === facts[at + 3]
    if (!isSame) return false
  }
  return true
}

/** Paths of what is not the same in two snapshots: changed, added or removed; those of folders end with `/`. */
export function changedPaths(one: Snapshot, other: Snapshot): string[] {
  const [before, after] = [factsByPath(one), factsByPath(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
}

function factsByPath({ entries, facts }: Snapshot): Map<string, string> {
  let folder = ''
  return new Map(
    namesOfText(entries).map((entry, index) => {
      if (entry.endsWith('/')) folder = entry
      return [entry === folder ? entry : folder + entry, facts.subarray(4 * index, 4 * index + 4).join()]
    }),
  )
}

/** Of what lies at a path; links are not followed, and what is not there has facts too. */
export function diskFacts(path: string): DiskFacts {
  const stat = statOf(path)
  if (stat === undefined) return [MISSING, 0, 0, 0]
  return [stat.isDirectory() ? FOLDER : stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino]
}

/** Below a file there is nothing either. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Whether the disk's clock gives another time (ms) to whatever is changed from `now` on. How coarse it is shows in the time: some
 * disks know no parts of a second.
 */
export const isSettled = (time: number, now: number): boolean => time < now - (time % 1000 === 0 ? 2000 : 50)
