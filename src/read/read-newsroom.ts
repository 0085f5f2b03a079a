import { ADDRESSES_LIMIT, LOCK_LIMIT, TEXT_LIMIT, YAML_LIMIT } from '../ground/basics/limits.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { type ArticleFolder, type FileEntry, languageOfEdition, type NewsroomFiles, Stop } from '../model.ts'
import { listFolder, listFolderClosely, lookAt } from './look-at.ts'
import { NOTES_FILE } from './notes-file.ts'
import { isPicture, readPicture } from './read-picture.ts'
import { readText } from './read-text.ts'

const SITE = 'newsroom/site.yml'
const LOCK = 'sync.lock'
/** Most bytes that are read of the newsroom's own files besides people. */
const RECORDS: ReadonlyMap<string, number> = new Map([
  ['addresses.lock', ADDRESSES_LIMIT],
  ...['outlets.yml', 'topics.yml', 'disclaimers.yml', 'glossary.yml'].map((name) => [name, YAML_LIMIT] as const),
])

/** `newsroom/site.yml`, which is read before anything else; undefined where there is none. Throws Stop (3). */
export function readSite(root: string): FileEntry | undefined {
  const folder = lookAt(root, 'newsroom')
  if (folder?.kind === 'symlink') return { ...folder, fault: { kind: 'symlink' } }
  const site = lookAt(root, SITE)
  return site && readText(root, site, YAML_LIMIT)
}

/**
 * Everything that a newsroom consists of, read once; of its articles only those of `keys`, where there are any. What cannot
 * be read as content is an entry with a fault; throws Stop where there is no folder `articles` (2) and where the disk refuses (3).
 */
export function readNewsroom(root: string, keys?: ReadonlySet<string>): NewsroomFiles {
  const { folders, ...files } = lookAtNewsroom(root, keys)
  return { ...files, folders: folders.map((folder) => readFolder(root, folder)) }
}

/** A folder of an article that was looked at and not read: its files are what the disk says of them. */
export interface FolderLook extends ArticleFolder {
  /** Changes with every change of any of its files. */
  seen: string
}

/** A newsroom whose articles have been looked at and not read; its records have been read. */
export interface NewsroomLook extends Omit<NewsroomFiles, 'folders'> {
  folders: FolderLook[]
}

/** The same without the contents of articles. Throws Stop as `readNewsroom` does. */
export function lookAtNewsroom(root: string, keys?: ReadonlySet<string>): NewsroomLook {
  const lists = listFolders(root)
  const { site, records, strays } = readRecords(root)
  return {
    root,
    ...(site && { site }),
    records,
    folders: lists.flatMap(({ kind, folders }) =>
      folders
        .filter(({ name }) => keys === undefined || keys.has(name))
        .map((entry) => lookAtFolder(root, entry, kind)),
    ),
    strays: [...lists.flatMap((list) => list.strays), ...strays],
  }
}

/** The keys of all articles and pages, by the names of their folders alone. Throws Stop as `readNewsroom` does. */
export const listKeys = (root: string): string[] =>
  listFolders(root).flatMap(({ folders }) => folders.map(({ name }) => name))

/** What lies in the folder of a kind. */
interface FolderList {
  kind: ArticleFolder['kind']
  folders: FileEntry[]
  strays: FileEntry[]
}

function listFolders(root: string): FolderList[] {
  const articles = listOf(root, 'articles', 'article')
  if (articles === undefined) {
    throw new Stop(2, 'articles-missing', [{ file: 'articles', say: toSay('disk.articlesMissing', root) }])
  }
  return [articles, listOf(root, 'pages', 'page') ?? { kind: 'page', folders: [], strays: [] }]
}

/** Undefined where there is no such folder. A link in its place is not followed. */
function listOf(root: string, path: string, kind: ArticleFolder['kind']): FolderList | undefined {
  const folder = lookAt(root, path)
  if (folder === undefined || (folder.kind !== 'folder' && kind === 'article')) return undefined
  if (folder.kind !== 'folder') return { kind, folders: [], strays: [asStray(folder)] }
  const entries = listFolder(root, path)
  const isFolder = (entry: FileEntry) => entry.kind === 'folder'
  return {
    kind,
    folders: entries.filter(isFolder),
    strays: entries.filter((entry) => !isFolder(entry)).map(asStray),
  }
}

/** Looks at the folder of an article. Throws Stop (3). */
export function lookAtFolder(root: string, entry: FileEntry, kind: ArticleFolder['kind']): FolderLook {
  const { entries, seen } = listFolderClosely(root, entry.path)
  const lock = entries.find(({ name }) => name === LOCK)
  return {
    kind,
    key: entry.name,
    path: entry.path,
    entry,
    files: entries.filter(({ name, kind }) => name !== LOCK && !(name === NOTES_FILE && kind === 'file')),
    ...(lock && { lock }),
    seen,
  }
}

/** Reads the files of a folder that was looked at. Throws Stop (3). */
export function readFolder(root: string, { seen: _, ...folder }: FolderLook): ArticleFolder {
  const { files, lock } = folder
  return {
    ...folder,
    files: files.map((file) => readAgain(root, file)),
    ...(lock && { lock: readAgain(root, lock) }),
  }
}

/** Reads a file of a folder, or its lock, where it is a text. Throws Stop (3). */
export const readAgain = (root: string, entry: FileEntry): FileEntry =>
  isRead(entry) ? entry : entry.name === LOCK ? readText(root, entry, LOCK_LIMIT) : readContent(root, entry)

/** What is being typed has its text already. */
const isRead = ({ text, fault }: FileEntry): boolean => text !== undefined || fault !== undefined

function readContent(root: string, entry: FileEntry): FileEntry {
  if (languageOfEdition(entry.name)) return readText(root, entry, TEXT_LIMIT)
  if (isPicture(entry.name)) return readPicture(root, entry)
  return asStray(entry)
}

function readRecords(root: string): Pick<NewsroomFiles, 'site' | 'records' | 'strays'> {
  const entries = listFolder(root, 'newsroom')
  const isPeople = ({ name, kind }: FileEntry) => name === 'people' && kind === 'folder'
  const people = entries.some(isPeople) ? listFolder(root, 'newsroom/people') : []
  const isRecord = ({ name, path }: FileEntry) =>
    path.startsWith('newsroom/people/') ? name.endsWith('.yml') : RECORDS.has(name)
  const site = entries.find(({ path }) => path === SITE)
  const others = [...entries.filter((entry) => entry !== site && !isPeople(entry)), ...people]
  return {
    ...(site && { site: readText(root, site, YAML_LIMIT) }),
    records: others.filter(isRecord).map((entry) => readText(root, entry, RECORDS.get(entry.name) ?? YAML_LIMIT)),
    strays: others.filter((entry) => !isRecord(entry)).map(asStray),
  }
}

/** Of something that is not read: a link or a pipe is a fault wherever it lies. */
const asStray = (entry: FileEntry): FileEntry =>
  entry.kind === 'symlink' || entry.kind === 'special' ? { ...entry, fault: { kind: entry.kind } } : entry
