import { namesText } from '../../ground/basics/names-text.ts'
import { type DiskFacts, diskFacts, type Snapshot } from '../../ground/basics/snapshot.ts'
import { foldersAbove } from './folders-above.ts'
import { MARKER } from './marker.ts'

/** How the disk describes what lies in the folder of a site: each path is looked at once, until it is touched. */
export interface SiteLook {
  /** Of a path relative to the site; `.` is the site itself. */
  at: (path: string) => DiskFacts
  /** To be told of files that have been put there or taken away: they and the folders above them are looked at again. */
  touch: (files: Iterable<string>) => void
  /** All of a site of these files, with its marker; and of its folders, relative to it, when they were last changed. */
  survey: (files: Iterable<string>) => { snapshot: Snapshot; folders: (readonly [path: string, mtimeMs: number])[] }
}

/** `site`: absolute path, links followed. */
export function lookAtSite(site: string): SiteLook {
  const known = new Map<string, DiskFacts>()
  const at = (path: string): DiskFacts => {
    const before = known.get(path)
    if (before !== undefined) return before
    const facts = diskFacts(path === '.' ? site : `${site}/${path}`)
    known.set(path, facts)
    return facts
  }
  return {
    at,
    touch(files) {
      for (const path of ['.', MARKER]) known.delete(path)
      for (const file of files) for (const path of [file, ...foldersAbove(file)]) known.delete(path)
    },
    survey(files) {
      const folders: (readonly [path: string, mtimeMs: number])[] = []
      const entries: string[] = []
      const facts: number[] = []
      for (const [folder, paths] of byFolder([MARKER, ...files])) {
        const begin = folder === '.' ? 0 : folder.length + 1
        entries.push(folder === '.' ? `${site}/` : `${site}/${folder}/`)
        const all = at(folder)
        folders.push([folder, all[1]])
        facts.push(...all)
        for (const path of paths) {
          entries.push(path.slice(begin))
          facts.push(...at(path))
        }
      }
      return { snapshot: { entries: namesText(entries), facts: Float64Array.from(facts) }, folders }
    },
  }
}

/** The files in each folder, and folders that hold nothing but folders. */
function byFolder(files: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>([['.', []]])
  for (const path of files) {
    const end = path.lastIndexOf('/')
    pathsIn(end < 0 ? '.' : path.slice(0, end)).push(path)
  }
  function pathsIn(folder: string): string[] {
    const found = folders.get(folder)
    if (found) return found
    const paths: string[] = []
    folders.set(folder, paths)
    const end = folder.lastIndexOf('/')
    if (end >= 0) pathsIn(folder.slice(0, end))
    return paths
  }
  return folders
}
