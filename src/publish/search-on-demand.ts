import { existsSync, readFileSync } from 'node:fs'
import type { Context } from '../render/context.ts'
import type { NewFile } from './commit/stage-files.ts'
import { searchIndex } from './search-index.ts'
import type { SiteSource } from './site-source.ts'

/** The index of a site's search that follows the site at a distance: nobody waits for it. */
export interface SearchOnDemand {
  /** From now on the index is to be that of another site. */
  follow: (source: SiteSource, context: Context) => void
  /** A file of the index as it is, by its path in the site. */
  read: (path: string) => string | Uint8Array | undefined
  /** Waits for what is being made. */
  close: () => Promise<void>
}

/** Nobody searches for a word while it is typed, or before the first page is there. */
const QUIET = 2000

/** An index that is made anew where the site's texts differ, once they have not changed for a while: `quiet`, in ms. */
export function searchOnDemand(quiet = QUIET): SearchOnDemand {
  let files: ReadonlyMap<string, NewFile> | undefined
  let timer: NodeJS.Timeout | undefined
  let making: Promise<void> = Promise.resolve()
  return {
    follow(source, context) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        making = making.then(async () => {
          files = await filesOf(source, context).catch(() => files)
        })
      }, quiet)
    },
    read(path) {
      const file = files?.get(path)
      // The index that is kept may be changing just now.
      if (file === undefined || ('from' in file && !existsSync(file.from))) return undefined
      return 'from' in file ? readFileSync(file.from) : file.content
    },
    async close() {
      clearTimeout(timer)
      await making
    },
  }
}

async function filesOf(source: SiteSource, context: Context): Promise<Map<string, NewFile>> {
  const files = new Map<string, NewFile>()
  const index = await searchIndex(source, context, 'drafts')
  try {
    if (index) for await (const file of index.files()) files.set(file.path, file)
  } finally {
    await index?.close()
  }
  return files
}
