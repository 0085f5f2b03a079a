import type { PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../../model.ts'
import { writeIndex } from './index-files.ts'

/** An index that is growing in a process of its own. */
export interface GrowingIndex {
  /** Writes the files that browsers need into a folder. Rejects where the process could not go on. */
  finish: (folder: string) => Promise<void>
  /** Ends the process, if no other index is growing in it. */
  close: () => Promise<void>
}

/** Records that are on their way to the process at a time. */
const AT_A_TIME = 64

/** Pagefind runs one process for all of a program's indexes. */
const growing = new Set<PagefindIndex>()

/** Starts Pagefind and feeds it; undefined where it has no program for this kind of machine, or the system lets none run. */
export async function makeIndex(records: Iterable<SearchRecord>): Promise<GrowingIndex | undefined> {
  const pagefind = await import('pagefind')
  const index = await pagefind.createIndex().then(
    (made) => made.index,
    () => undefined,
  )
  if (index === undefined) return undefined
  growing.add(index)
  const fed = feed(index, records)
  // Whoever finishes it is told; a build that fails before that has a reason of its own.
  fed.catch(() => {})
  return {
    async finish(folder) {
      await fed
      // Its own `writeFiles` answers before all that it wrote is in the files.
      const made = await index.getFiles()
      assertFine(made)
      writeIndex(made.files, folder)
    },
    async close() {
      growing.delete(index)
      if (growing.size === 0) await pagefind.close()
    },
  }
}

/** The same records in the same order give the same files. */
async function feed(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<void> {
  let onTheWay: ReturnType<PagefindIndex['addCustomRecord']>[] = []
  for (const { path, text, language, facts } of records) {
    onTheWay.push(index.addCustomRecord({ url: path, content: text, language, meta: { ...facts } }))
    if (onTheWay.length < AT_A_TIME) continue
    for (const answer of await Promise.all(onTheWay)) assertFine(answer)
    onTheWay = []
  }
  for (const answer of await Promise.all(onTheWay)) assertFine(answer)
}

function assertFine({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
