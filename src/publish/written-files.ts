import type { DiskFacts, Snapshot } from '../ground/basics/snapshot.ts'
import { openStore } from '../keep/store.ts'
import { indexFromBytes, indexToBytes } from './check-site/index-bytes.ts'
import type { SiteIndex } from './check-site/site-index.ts'
import type { Signature } from './commit/signature.ts'
import { lookAtSite } from './commit/site-look.ts'

/** What the last build put into a folder: of each file what it says, and how the disk then described it. */
interface Written {
  files: readonly (readonly [path: string, mark: string, size: number, mtimeMs: number, ino: number])[]
  /** When something was last added to each folder, or taken from it. */
  folders: readonly (readonly [path: string, mtimeMs: number])[]
}

/** The files of a site that are known to say what the last build wrote. */
export interface WrittenFiles {
  /** By path, what tells their content from any other. */
  intact: ReadonlyMap<string, string>
  /** Of every file of that site, intact or not. */
  marks: ReadonlyMap<string, string>
  /** Whether nothing has come into its folders since, or gone. */
  isAlone: boolean
  /** What the proof has kept of that site. */
  index: () => SiteIndex | undefined
  /**
   * Remembers the site as it is now, and gives it as the disk tells it. `written`: how that describes the files that were
   * written; `touched`: those that were put there, linked anew or removed. All others are as they were when the build began.
   */
  save: (site: ProvenSite, changes: { written: ReadonlyMap<string, Signature>; touched: Iterable<string> }) => Snapshot
}

/** A site that was written: its id, what tells the content of each file from any other, and what its proof keeps. */
interface ProvenSite {
  id: string
  marks: ReadonlyMap<string, string>
  index: SiteIndex
}

const NOTHING: Written = { files: [], folders: [] }

/**
 * What is known of a site without reading it: who edits, damages or deletes a file changes what the disk says of it.
 * `site`: absolute path, links followed; `id`: that of the site as it is there, undefined where there is none.
 */
export function writtenFiles(
  root: string,
  site: string,
  id: string | undefined,
  tool: string | undefined,
): WrittenFiles {
  const store = openStore(root, 'sites', tool)
  const before = (id === undefined ? undefined : (store.readApart(site, id) as Written | undefined)) ?? NOTHING
  const look = lookAtSite(site)
  const intact = new Map<string, string>()
  for (const [path, mark, size, mtimeMs, ino] of before.files) {
    const [bytes, changed, , inode] = look.at(path)
    if (bytes === size && changed === mtimeMs && inode === ino) intact.set(path, mark)
  }
  return {
    intact,
    marks: intact.size === before.files.length ? intact : new Map(before.files.map(([path, mark]) => [path, mark])),
    isAlone: before !== NOTHING && before.folders.every(([path, mtimeMs]) => look.at(path)[1] === mtimeMs),
    index() {
      // Without the list of its files nobody could tell which of them are no longer there.
      const bytes = id === undefined || before === NOTHING ? undefined : store.readBytes(site, id)
      return bytes && indexFromBytes(bytes)
    },
    save({ id: newId, marks, index }, { written, touched }) {
      const files: (readonly [path: string, mark: string, size: number, mtimeMs: number, ino: number])[] = []
      for (const [path, mark] of marks) {
        const signature = written.get(path) ?? (intact.has(path) ? signatureIn(look.at(path)) : undefined)
        if (signature) files.push([path, mark, signature.size, signature.mtimeMs, signature.ino])
      }
      look.touch(touched)
      const { snapshot, folders } = look.survey(marks.keys())
      store.writeApart(site, newId, { files, folders })
      store.writeBytes(site, newId, indexToBytes(index))
      return snapshot
    },
  }
}

const signatureIn = ([size, mtimeMs, , ino]: DiskFacts): Signature => ({ size, mtimeMs, ino })
