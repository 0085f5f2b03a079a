import { type DiskFacts, diskFacts, type Snapshot } from '../../ground/basics/snapshot.ts'
import { foldersAbove } from './folders-above.ts'
import { MARKER } from './marker.ts'

/** How the disk describes what lies in the folder of a site: each path is looked at once, until it is touched. */
export interface SiteLook {
  /** Of a path relative to the site; `.` is the site itself. */
  at: (path: string) => DiskFacts
  /** To be told of files that have been put there or taken away: they and the folders above them are looked at again. */
  touch: (files: Iterable<string>) => void
  /** All of a site of these files, with its marker. */
  snapshot: (files: Iterable<string>) => Snapshot
}

/** `site`: absolute path, links followed. */
export function lookAtSite(site: string): SiteLook {
  const known = new Map<string, DiskFacts>()
  const at = (path: string): DiskFacts => {
    const facts = known.get(path) ?? diskFacts(path === '.' ? site : `${site}/${path}`)
    known.set(path, facts)
    return facts
  }
  return {
    at,
    touch(files) {
      for (const path of ['.', MARKER]) known.delete(path)
      for (const file of files) for (const path of [file, ...foldersAbove(file)]) known.delete(path)
    },
    snapshot(files) {
      const entries: string[] = []
      const facts: number[] = []
      for (const [folder, names] of byFolder([MARKER, ...files])) {
        entries.push(folder === '.' ? `${site}/` : `${site}/${folder}/`, ...names)
        facts.push(...at(folder))
        for (const name of names) facts.push(...at(folder === '.' ? name : `${folder}/${name}`))
      }
      return { entries, facts: Float64Array.from(facts) }
    },
  }
}

/** The names of the files in each folder, and folders that hold nothing but folders. */
export function byFolder(files: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>([['.', []]])
  for (const path of files) {
    const end = path.lastIndexOf('/')
    const names = namesIn(end < 0 ? '.' : path.slice(0, end))
    names.push(path.slice(end + 1))
  }
  function namesIn(folder: string): string[] {
    const found = folders.get(folder)
    if (found) return found
    const names: string[] = []
    folders.set(folder, names)
    const end = folder.lastIndexOf('/')
    if (end >= 0) namesIn(folder.slice(0, end))
    return names
  }
  return folders
}
