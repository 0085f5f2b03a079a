import { join } from 'node:path'
import type { Site } from '../model.ts'
import { searchFolder } from '../render/address.ts'
import { searchRecords } from '../render/search-records.ts'
import { copyIndex, isIndex } from './search/index-files.ts'
import { keptIndexes } from './search/kept-indexes.ts'
import { makeIndex } from './search/make-index.ts'

/** The index of a site's search, on its way. */
export interface SearchIndex {
  /** Puts its files into the folder of a site. */
  writeInto: (site: string) => Promise<void>
  /** To be called at the end, whatever happened. */
  close: () => Promise<void>
}

interface Options {
  /** Of the newsroom, where indexes are kept. */
  root: string
  drafts: boolean
  /** The folder of a site whose index is to be taken over if it has one, however old it is. */
  takeFrom: string | undefined
}

/**
 * The index of all editions and static pages: one that is there already, or a new one, which then grows while pages are
 * written. Undefined where none can be made on this machine.
 */
export async function searchIndex(site: Site, { root, drafts, takeFrom }: Options): Promise<SearchIndex | undefined> {
  const former = takeFrom === undefined ? undefined : folderIn(takeFrom)
  if (former !== undefined && isIndex(former)) return copyOf(former)
  const kept = keptIndexes(root, drafts ? 'drafts' : 'site', searchRecords(site))
  const same = kept.find()
  if (same !== undefined) return copyOf(same)
  const growing = await makeIndex(searchRecords(site))
  return (
    growing && {
      async writeInto(folder) {
        await growing.finish(folderIn(folder))
        kept.keep(folderIn(folder))
      },
      close: growing.close,
    }
  )
}

const folderIn = (site: string): string => join(site, searchFolder)

const copyOf = (folder: string): SearchIndex => ({
  writeInto: async (site) => copyIndex(folder, folderIn(site)),
  close: async () => {},
})
