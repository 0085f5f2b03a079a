import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '../../../package.json' with { type: 'json' }
import { isFreeOfLinks } from '../../ground/basics/is-free-of-links.ts'
import type { NewFile } from '../commit/stage-files.ts'
import { filesBelow } from '../files-below.ts'
import { type IndexPart, isIndex, writeIndex } from './index-files.ts'

/** The index of a language that was made by a former build, below the newsroom's root. */
export interface KeptIndex {
  /** Its files, relative to the folder of an index; undefined where there is none of the same records. */
  read: () => NewFile[] | undefined
  /** Keeps an index, in place of the one before; where links stand in the way or the disk refuses, none is kept. */
  keep: (parts: readonly IndexPart[]) => void
}

/** `kind` tells indexes apart that are kept beside each other; `hash` is that of their records. */
export function keptIndex(root: string, kind: string, hash: string): KeptIndex {
  const all = join(root, '.facing', 'search')
  const isSafe = () => isFreeOfLinks(root, 'search')
  const name = `${kind}-${hash}`
  const kept = join(all, name)
  return {
    read: () =>
      isSafe() && isIndex(kept) ? [...filesBelow(kept)].map((path) => ({ path, from: join(kept, path) })) : undefined,
    keep(parts) {
      if (!isSafe()) return
      const fresh = join(all, `.new-${process.pid}`)
      try {
        writeIndex(parts, fresh)
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

/** What an index is made by: changes with this tool and with Pagefind. */
export const searchRecipe = (): string => `${packageFile.version} ${packageFile.dependencies.pagefind}`
