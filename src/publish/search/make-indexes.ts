import type { SearchRecord } from '../../model.ts'
import { publishStop } from '../publish-stop.ts'
import type { IndexPart } from './index-files.ts'
import { makeIndex } from './make-index.ts'

/** An index that is wanted, and who takes its files. */
interface WantedIndex {
  records: Iterable<SearchRecord>
  take: (parts: IndexPart[]) => void
}

/** Indexes that are growing one after the other. */
interface GrowingIndexes {
  /** Waits for the last one. Throws Stop where a process has ended before. */
  finish: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Makes indexes, each in a process of its own once the one before has ended: so none needs the memory of all. Undefined
 * where none can be made on this machine.
 */
export async function makeIndexes(wanted: readonly WantedIndex[]): Promise<GrowingIndexes | undefined> {
  const first = await makeIndex(wanted[0]?.records ?? [])
  if (first === undefined) return undefined
  let [growing, isClosed] = [first, false]
  const begin = async (records: Iterable<SearchRecord>) => {
    await growing.close()
    const next = isClosed ? undefined : await makeIndex(records)
    if (next === undefined) throw publishStop('search-stopped')
    growing = next
  }
  const make = async () => {
    for (const [number, { records, take }] of wanted.entries()) {
      if (number > 0) await begin(records)
      take(await growing.finish())
    }
  }
  const made = make()
  // Whoever finishes them is told; a build that fails before that has a reason of its own.
  made.catch(() => {})
  return {
    finish: () => made,
    async close() {
      isClosed = true
      await growing.close()
      await made.catch(() => {})
      await growing.close()
    },
  }
}
