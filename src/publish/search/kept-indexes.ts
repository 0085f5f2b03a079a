import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../ground/basics/package-root.ts'
import type { SearchRecord } from '../../model.ts'
import { isFreeOfLinks } from '../cache.ts'
import { copyIndex, isIndex } from './index-files.ts'

/** The indexes of former builds below the newsroom's root, by what they were made from. */
export interface KeptIndexes {
  /** The folder of an index of the same records; undefined where there is none. */
  find: () => string | undefined
  /** Keeps an index, in place of the one before; where links stand in the way or the disk refuses, none is kept. */
  keep: (folder: string) => void
}

/** `kind` tells indexes apart that are kept beside each other. */
export function keptIndexes(root: string, kind: string, records: Iterable<SearchRecord>): KeptIndexes {
  const all = join(root, '.facing', 'search')
  const name = `${kind}-${hashOf(records)}`
  const kept = join(all, name)
  return {
    find: () => (isFreeOfLinks(all) && isIndex(kept) ? kept : undefined),
    keep(folder) {
      if (!isFreeOfLinks(all)) return
      const fresh = join(all, `.new-${process.pid}`)
      try {
        copyIndex(folder, fresh)
        rmSync(kept, { recursive: true, force: true })
        renameSync(fresh, kept)
        const former = readdirSync(all).filter((each) => each.startsWith(`${kind}-`) && each !== name)
        for (const each of former) rmSync(join(all, each), { recursive: true })
      } catch {
        if (existsSync(fresh)) rmSync(fresh, { recursive: true })
      }
    },
  }
}

/** Changes with the records, with this tool and with Pagefind. */
function hashOf(records: Iterable<SearchRecord>): string {
  const { version, dependencies } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  const hash = createHash('sha256').update(`${version} ${dependencies.pagefind}`)
  for (const record of records) hash.update(JSON.stringify(record))
  return hash.digest('hex').slice(0, 16)
}
