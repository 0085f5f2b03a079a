import { constants, copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Signature, signatureAt } from './signature.ts'

/** A file as the new site is to have it; `path` is relative to the site, `from` absolute. */
export type NewFile = { path: string; content: string | Uint8Array } | { path: string; from: string }

/** What became of new files. */
export interface Staged {
  /** New or different: they lie whole in the folder. */
  changed: ReadonlyMap<string, Signature>
  /** They say what the site says already. */
  same: ReadonlyMap<string, Signature>
}

/**
 * Takes new files one after the other and puts those that differ from the site's into a folder, under their paths.
 * `files` are those of the site. Throws what the disk throws.
 */
export async function stageFiles(
  write: Iterable<NewFile> | AsyncIterable<NewFile>,
  { site, files, into }: { site: string; files: ReadonlySet<string>; into: string },
): Promise<Staged> {
  const changed = new Map<string, Signature>()
  const same = new Map<string, Signature>()
  const folders = new Set<string>()
  for await (const file of write) {
    const { path } = file
    if (changed.has(path) || same.has(path)) throw new Error(`Two files are to become ${path}`)
    const [before, target] = [join(site, path), join(into, path)]
    if (files.has(path) && says(before, file)) {
      same.set(path, signatureAt(before))
      continue
    }
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(join(into, folder), { recursive: true })
    folders.add(folder)
    if ('from' in file) copyFileSync(file.from, target, constants.COPYFILE_FICLONE)
    else writeFileSync(target, file.content)
    changed.set(path, signatureAt(target))
  }
  return { changed, same }
}

/** Whether the file at a path says what a new one is to say. */
function says(path: string, file: NewFile): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return false
  const { size } = stat
  if ('from' in file) return size === lstatSync(file.from).size && readFileSync(path).equals(readFileSync(file.from))
  const content = typeof file.content === 'string' ? Buffer.from(file.content) : file.content
  return size === content.length && readFileSync(path).equals(content)
}
