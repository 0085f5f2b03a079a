import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
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

/**
 * `kind` tells indexes apart that are kept beside each other; `hash` is that of their records. The name of its folder ends
 * with the checksum of all that lies there: what was damaged is not there.
 */
export function keptIndex(root: string, kind: string, hash: string): KeptIndex {
  const all = join(root, '.facing', 'search')
  const isSafe = () => isFreeOfLinks(root, 'search')
  const start = `${kind}-${hash}~`
  return {
    read() {
      const name = isSafe() && existsSync(all) && readdirSync(all).find((each) => each.startsWith(start))
      if (!name || !isIndex(join(all, name)) || name !== start + sumOf(join(all, name))) return undefined
      return [...filesBelow(join(all, name))].map((path) => ({ path, from: join(all, name, path) }))
    },
    keep(parts) {
      if (!isSafe()) return
      const fresh = join(all, `.new-${process.pid}`)
      try {
        writeIndex(parts, fresh)
        const name = start + sumOf(fresh)
        rmSync(join(all, name), { recursive: true, force: true })
        renameSync(fresh, join(all, name))
        const former = readdirSync(all).filter((each) => each.startsWith(`${kind}-`) && each !== name)
        for (const each of former) rmSync(join(all, each), { recursive: true })
      } catch {
        if (existsSync(fresh)) rmSync(fresh, { recursive: true })
      }
    },
  }
}

/** Of names and contents. */
function sumOf(folder: string): string {
  let sum = 0
  for (const path of filesBelow(folder)) sum = crc32(readFileSync(join(folder, path)), crc32(`${path}\n`, sum))
  return sum.toString(16).padStart(8, '0')
}

/** What an index is made by: changes with this tool and with Pagefind. */
export const searchRecipe = (): string => `${packageFile.version} ${packageFile.dependencies.pagefind}`
