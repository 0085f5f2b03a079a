import { compare } from '../ground/basics/compare.ts'
import { groupBy } from '../ground/basics/group-by.ts'
import { TEXT_LIMIT, YAML_LIMIT } from '../ground/basics/limits.ts'
import { stampOf } from '../ground/basics/stamp-of.ts'
import { schemaOfFile } from '../ground/schema/schemas.ts'
import type { ArticleFolder, FileEntry } from '../model.ts'
import { decodeText } from './decode-text.ts'
import { type FolderLook, type NewsroomLook, readSite } from './read-newsroom.ts'

/** Texts that somebody is typing and has not saved, by path from the root; they count in place of what is on the disk. */
export type UnsavedTexts = ReadonlyMap<string, string>

/** A newsroom as it would be if these texts were saved: editions and records, those included that are on no disk yet. */
export function withUnsaved(look: NewsroomLook, unsaved: UnsavedTexts): NewsroomLook {
  const paths = [...unsaved.keys()]
  const inFolders = groupBy(
    paths.filter((path) => schemaOfFile(path) === 'front-matter'),
    folderOf,
  )
  const folders = look.folders.map((folder) => withEditions(folder, inFolders.get(folder.path) ?? [], unsaved))
  const known = new Set(folders.map(({ path }) => path))
  const fresh = [...inFolders].filter(([path]) => !known.has(path))
  for (const [path, files] of fresh) folders.push(withEditions(emptyFolder(path), files, unsaved))
  const records = paths.filter((path) => path.startsWith('newsroom/') && schemaOfFile(path) && path !== SITE)
  return {
    ...look,
    ...(look.site && { site: asTyped(look.site, unsaved) }),
    records: withFiles(look.records, records, unsaved),
    folders: fresh.length > 0 ? folders.sort((one, other) => compare(one.path, other.path)) : folders,
  }
}

/** The folder of an article as it would be if these of its editions, and its `sync.lock`, were saved. */
export function asTypedFolder(folder: FolderLook, unsaved: UnsavedTexts): FolderLook {
  const lock = `${folder.path}/sync.lock`
  const text = unsaved.get(lock)
  const editions = [...unsaved.keys()].filter((path) => path !== lock)
  return {
    ...withEditions(folder, editions, unsaved),
    ...(text !== undefined && { lock: { ...emptyFile(lock), bytes: Buffer.byteLength(text), text } }),
  }
}

const SITE = 'newsroom/site.yml'

/** `newsroom/site.yml` as it is typed, or as it is on the disk; undefined where there is none. Throws Stop (3). */
export function typedSite(root: string, unsaved: UnsavedTexts = new Map()): FileEntry | undefined {
  const file = readSite(root)
  return file && asTyped(file, unsaved)
}

/** What is no file stays what it is. */
function asTyped(entry: FileEntry, unsaved: UnsavedTexts): FileEntry {
  const text = unsaved.get(entry.path)
  if (text === undefined || entry.kind !== 'file') return entry
  const { path, name, kind } = entry
  const bytes = Buffer.from(text)
  const limit = schemaOfFile(path) === 'front-matter' ? TEXT_LIMIT : YAML_LIMIT
  const size = { path, name, kind, bytes: bytes.length }
  return bytes.length > limit
    ? { ...size, fault: { kind: 'size', bytes: bytes.length, limit } }
    : { ...size, ...decodeText(bytes) }
}

function withEditions(folder: FolderLook, paths: readonly string[], unsaved: UnsavedTexts): FolderLook {
  if (paths.length === 0) return folder
  const typed = paths.map((path) => unsaved.get(path))
  return {
    ...folder,
    files: withFiles(folder.files, paths, unsaved),
    seen: `${folder.seen}\n${stampOf(typed)}`,
  }
}

/** In the order of names, with those that are there in no other form. */
function withFiles(entries: readonly FileEntry[], paths: readonly string[], unsaved: UnsavedTexts): FileEntry[] {
  const known = new Set(entries.map(({ path }) => path))
  const fresh = paths.filter((path) => !known.has(path)).map(emptyFile)
  const all = fresh.length > 0 ? [...entries, ...fresh].sort((a, b) => compare(a.path, b.path)) : entries
  return all.map((entry) => asTyped(entry, unsaved))
}

const emptyFile = (path: string): FileEntry => ({ path, name: nameOf(path), kind: 'file', bytes: 0 })

function emptyFolder(path: string): FolderLook {
  const key = nameOf(path)
  const kind: ArticleFolder['kind'] = path.startsWith('articles/') ? 'article' : 'page'
  return { kind, key, path, entry: { path, name: key, kind: 'folder', bytes: 0 }, files: [], seen: '' }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
