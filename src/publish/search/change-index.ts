import type { Language, SearchRecord } from '../../model.ts'
import type { FormerIndex, IndexFile, KeptIndex } from './kept-index.ts'
import { makeIndex } from './make-index.ts'
import { type IndexPatch, patchIndex } from './patch/patch-index.ts'

/** What an index is to be of. */
interface Wanted {
  language: Language
  /** Of each record, in their order. */
  stamps: readonly string[]
  /** Makes some of the records, by their places in that order. */
  records: (places: readonly number[]) => Iterable<SearchRecord>
}

/** For more pages than so many the whole is made as fast anew. */
const MOST_PAGES = 20

/**
 * Changes the index that was kept of a language into the one that is wanted, and gives its files, where few records differ
 * and are still in the same places. Pagefind reads these few alone. Undefined where the whole is to be made anew.
 */
export async function changeIndex(kept: KeptIndex, wanted: Wanted): Promise<IndexFile[] | undefined> {
  const former = kept.former()
  if (former?.records.length !== wanted.stamps.length) return undefined
  const pages = wanted.stamps.flatMap((stamp, page) => (stamp === former.records[page] ? [] : [page]))
  const patch = pages.length > MOST_PAGES ? undefined : await patchOf(former, pages, wanted)
  if (patch === undefined) return undefined
  return former.change(patch)
}

async function patchOf(
  former: FormerIndex,
  pages: readonly number[],
  { language, stamps, records }: Wanted,
): Promise<IndexPatch | undefined> {
  const growing = await makeIndex(records(pages))
  if (growing === undefined) return undefined
  try {
    const parts = new Map((await growing.finish()).map(({ path, content }) => [path, Buffer.from(content)]))
    return patchIndex(former.read, (path) => parts.get(path) as Buffer, {
      pages,
      count: stamps.length,
      language,
    })
  } finally {
    await growing.close()
  }
}
