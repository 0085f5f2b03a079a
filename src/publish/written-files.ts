import type { DiskFacts, Snapshot } from '../ground/basics/snapshot.ts'
import { openStore } from '../keep/store.ts'
import { indexFromBytes, indexToBytes } from './check-site/index-bytes.ts'
import type { SiteIndex } from './check-site/site-index.ts'
import type { Signature } from './commit/signature.ts'
import { lookAtSite } from './commit/site-look.ts'

/** What the last build put into a folder: of each file what it says, and how the disk then described it. */
interface Written {
  paths: readonly string[]
  marks: readonly string[]
  /** Of each file three numbers in a row: size, mtimeMs, ino. As all numbers here in Base64, for decimals take long to read. */
  facts: string
  folders: readonly string[]
  /** When something was last added to each folder, or taken from it (ms). */
  changed: string
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

const NOTHING: Written = { paths: [], marks: [], facts: '', folders: [], changed: '' }

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
  const facts = numbersIn(before.facts)
  const markOf = (index: number) => before.marks[index] as string
  for (const [index, path] of before.paths.entries()) {
    const [bytes, changed, , inode] = look.at(path)
    const at = 3 * index
    if (bytes === facts[at] && changed === facts[at + 1] && inode === facts[at + 2]) intact.set(path, markOf(index))
  }
  const changed = numbersIn(before.changed)
  return {
    intact,
    marks:
      intact.size === before.paths.length ? intact : new Map(before.paths.map((path, index) => [path, markOf(index)])),
    isAlone: before !== NOTHING && before.folders.every((path, index) => look.at(path)[1] === changed[index]),
    index() {
      // Without the list of its files nobody could tell which of them are no longer there.
      const bytes = id === undefined || before === NOTHING ? undefined : store.readBytes(site, id)
      return bytes && indexFromBytes(bytes)
    },
    save({ id: newId, marks, index }, { written, touched }) {
      const known: { paths: string[]; marks: string[]; facts: number[] } = { paths: [], marks: [], facts: [] }
      for (const [path, mark] of marks) {
        const signature = written.get(path) ?? (intact.has(path) ? signatureIn(look.at(path)) : undefined)
        if (signature === undefined) continue
        known.paths.push(path)
        known.marks.push(mark)
        known.facts.push(signature.size, signature.mtimeMs, signature.ino)
      }
      look.touch(touched)
      const { snapshot, folders } = look.survey(marks.keys())
      const list: Written = {
        ...known,
        facts: textOfNumbers(known.facts),
        folders: folders.map(([path]) => path),
        changed: textOfNumbers(folders.map(([, mtimeMs]) => mtimeMs)),
      }
      store.writeApart(site, newId, list)
      store.writeBytes(site, newId, indexToBytes(index))
      return snapshot
    },
  }
}

const signatureIn = ([size, mtimeMs, , ino]: DiskFacts): Signature => ({ size, mtimeMs, ino })

const textOfNumbers = (numbers: readonly number[]): string =>
  Buffer.from(Float64Array.from(numbers).buffer).toString('base64')

/** The bytes are copied: they may lie where no number may begin. */
const numbersIn = (text: string): Float64Array => new Float64Array(new Uint8Array(Buffer.from(text, 'base64')).buffer)
