import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import packageFile from '../../../package.json' with { type: 'json' }
import { isFreeOfLinks } from '../../ground/basics/is-free-of-links.ts'
import { stampOf } from '../../ground/basics/stamp-of.ts'
import { openStore } from '../../keep/store.ts'
import type { NewFile } from '../commit/stage-files.ts'
import { type IndexPart, markOfPart, RECORDS, writeIndex } from './index-files.ts'
import { type IndexLook, lookAtIndex, looksOf } from './look-at-index.ts'
import type { IndexPatch, ReadPart } from './patch/patch-index.ts'

/** A file of an index; `mark` tells its content from any other of the same path. */
export type IndexFile = NewFile & { mark: string }

/** The index of a language that was made by a former build, below the newsroom's root. */
export interface KeptIndex {
  /** Its files, relative to the folder of an index; undefined where there is none of the same records. */
  read: () => IndexFile[] | undefined
  /** The index of other records that is there instead. */
  former: () => FormerIndex | undefined
  /**
   * Keeps an index, in place of the one before, and gives its files. Where links stand in the way or the disk refuses, none
   * is kept: undefined.
   */
  keep: (parts: readonly IndexPart[]) => IndexFile[] | undefined
}

/** An index of other records. */
export interface FormerIndex {
  /** A stamp of each of them, in their order. */
  records: readonly string[]
  read: ReadPart
  /** Makes it the index of the present records and gives its files; where the disk refuses, there is none any more. */
  change: (patch: IndexPatch) => IndexFile[] | undefined
}

/** Where indexes are kept. */
interface IndexPlace {
  /** Absolute path of the newsroom. */
  root: string
  /** Tells indexes apart that are kept beside each other. */
  kind: string
  /** The state of this tool: see `Keeper`. */
  tool: string | undefined
}

/**
 * `records` are stamps of all that is in it. The name of its folder ends with the sum of all that lies there: what was
 * damaged is not there.
 */
export function keptIndex({ root, kind, tool }: IndexPlace, records: readonly string[]): KeptIndex {
  const all = join(root, '.facing', 'search')
  const isSafe = () => isFreeOfLinks(root, 'search')
  const start = `${kind}-${stampOf([searchRecipe(), records])}~`
  const namesOfKind = () => (existsSync(all) ? readdirSync(all).filter((name) => name.startsWith(`${kind}-`)) : [])
  const list = JSON.stringify([searchRecipe(), records])
  const looks = openStore(root, 'search', tool)
  const find = (isMeant: (name: string) => boolean) => {
    const name = isSafe() ? namesOfKind().find(isMeant) : undefined
    if (name === undefined) return undefined
    const folder = join(all, name)
    const marks = lookAtIndex(folder, (looks.readApart(kind, name) as IndexLook[] | undefined) ?? [])
    return marks && name.endsWith(`~${sumOf(marks)}`) ? { folder, marks } : undefined
  }
  const moveHere = (folder: string, marks: ReadonlyMap<string, string>): string => {
    const name = start + sumOf(marks)
    const place = join(all, name)
    renameSync(folder, place)
    looks.writeApart(kind, name, looksOf(place, marks))
    return place
  }
  return {
    read() {
      const found = find((name) => name.startsWith(start))
      return found && filesOf(found.folder, found.marks)
    },
    former() {
      const found = find((name) => !name.startsWith(start))
      if (found === undefined) return undefined
      const { folder, marks } = found
      const [recipe, records] = JSON.parse(readFileSync(join(folder, RECORDS), 'utf8'))
      if (recipe !== searchRecipe()) return undefined
      const change = ({ put, gone }: IndexPatch): IndexFile[] | undefined => {
        try {
          for (const path of gone) rmSync(join(folder, path))
          for (const path of gone) marks.delete(path)
          for (const part of [...put, { path: RECORDS, content: list }]) {
            writeFileSync(join(folder, part.path), part.content)
            marks.set(part.path, markOfPart(part))
          }
          return filesOf(moveHere(folder, marks), marks)
        } catch {
          return undefined
        }
      }
      return { records, read: (path) => readFileSync(join(folder, path)), change }
    },
    keep(parts) {
      if (!isSafe()) return undefined
      const fresh = join(all, `.new-${process.pid}`)
      try {
        const whole = [...parts, { path: RECORDS, content: list }]
        writeIndex(whole, fresh)
        for (const former of namesOfKind()) rmSync(join(all, former), { recursive: true })
        const marks = new Map(whole.map((part) => [part.path, markOfPart(part)]))
        return filesOf(moveHere(fresh, marks), marks)
      } catch {
        if (existsSync(fresh)) rmSync(fresh, { recursive: true })
        return undefined
      }
    },
  }
}

const filesOf = (folder: string, marks: ReadonlyMap<string, string>): IndexFile[] =>
  [...marks].flatMap(([path, mark]) => (path === RECORDS ? [] : { path, from: join(folder, path), mark }))

/** Of names and contents, in any order: a change of one is reckoned without the others being read. */
function sumOf(marks: ReadonlyMap<string, string>): string {
  let sum = 0
  for (const [path, mark] of marks) sum ^= crc32(`${path}\n${mark}`)
  return (sum >>> 0).toString(16).padStart(8, '0')
}

/** What an index is made by: changes with this tool and with Pagefind. */
const searchRecipe = (): string => `${packageFile.version} ${packageFile.dependencies.pagefind}`
