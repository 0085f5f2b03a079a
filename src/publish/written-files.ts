import { lstatSync } from 'node:fs'
import { dirname } from 'node:path'
import { openStore } from '../keep/store.ts'
import { indexFromBytes, indexToBytes } from './check-site/index-bytes.ts'
import type { SiteIndex } from './check-site/site-index.ts'
import { type Signature, signatureOf } from './commit/signature.ts'

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
  /** Remembers the site as it is now. `written`: how the disk describes the files that were written. */
  save: (site: ProvenSite, written: ReadonlyMap<string, Signature>) => void
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
  const known = before.files.filter(([path, , ...signature]) => isSame(`${site}/${path}`, signature))
  const signatures = new Map(known.map(([path, , size, mtimeMs, ino]) => [path, { size, mtimeMs, ino }]))
  return {
    intact: new Map(known.map(([path, mark]) => [path, mark])),
    marks: new Map(before.files.map(([path, mark]) => [path, mark])),
    isAlone: before !== NOTHING && before.folders.every(([path, mtimeMs]) => timeOf(`${site}/${path}`) === mtimeMs),
    index() {
      // Without the list of its files nobody could tell which of them are no longer there.
      const bytes = id === undefined || before === NOTHING ? undefined : store.readBytes(site, id)
      return bytes && indexFromBytes(bytes)
    },
    save({ id: newId, marks, index }, written) {
      const files = [...marks].flatMap(([path, mark]): Written['files'] => {
        const signature = written.get(path) ?? signatures.get(path)
        return signature ? [[path, mark, signature.size, signature.mtimeMs, signature.ino]] : []
      })
      const folders = foldersOf(marks.keys()).map((path) => [path, timeOf(`${site}/${path}`) ?? 0] as const)
      store.writeApart(site, newId, { files, folders })
      store.writeBytes(site, newId, indexToBytes(index))
    },
  }
}

/** Every folder that holds one of the files, or another such folder. */
function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set(['.'])
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  return [...folders]
}

const timeOf = (folder: string): number | undefined => lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs

function isSame(path: string, [size, mtimeMs, ino]: readonly number[]): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return false
  const now = signatureOf(stat)
  return now.size === size && now.mtimeMs === mtimeMs && now.ino === ino
}
