import { LOCK_LIMIT, TEXT_LIMIT, YAML_LIMIT } from '../ground/basics/limits.ts'
import { type ArticleFolder, type FileEntry, languageOfEdition, type NewsroomFiles, Stop } from '../model.ts'
import { listFolder, lookAt } from './look-at.ts'
import { isPicture, readPicture } from './read-picture.ts'
import { readText } from './read-text.ts'

const SITE = 'newsroom/site.yml'
const LOCK = 'sync.lock'
const RECORDS: ReadonlySet<string> = new Set(['outlets.yml', 'topics.yml', 'disclaimers.yml', 'glossary.yml'])

/** `newsroom/site.yml`, which is read before anything else; undefined where there is none. Throws Stop (3). */
export function readSite(root: string): FileEntry | undefined {
  const folder = lookAt(root, 'newsroom')
  if (folder?.kind === 'symlink') return { ...folder, fault: { kind: 'symlink' } }
  const site = lookAt(root, SITE)
  return site && readText(root, site, YAML_LIMIT)
}

/**
 * Everything that a newsroom consists of, read once. What cannot be read as content is an entry with a fault;
 * throws Stop where there is no folder `articles` (2) and where the disk refuses (3).
 */
export function readNewsroom(root: string): NewsroomFiles {
  const articles = readFolders(root, 'articles', 'article')
  if (articles === undefined) {
    throw new Stop(2, 'articles-missing', [{ file: 'articles', say: ({ disk }) => disk.articlesMissing(root) }])
  }
  const pages = readFolders(root, 'pages', 'page') ?? { folders: [], strays: [] }
  const { site, records, strays } = readRecords(root)
  return {
    root,
    ...(site && { site }),
    records,
    folders: [...articles.folders, ...pages.folders],
    strays: [...articles.strays, ...pages.strays, ...strays],
  }
}

/** Folders of articles or pages; undefined where there is no such folder. A link in its place is not followed. */
function readFolders(root: string, path: string, kind: ArticleFolder['kind']) {
  const folder = lookAt(root, path)
  if (folder === undefined || (folder.kind !== 'folder' && kind === 'article')) return undefined
  if (folder.kind !== 'folder') return { folders: [], strays: [asStray(folder)] }
  const entries = listFolder(root, path)
  const isFolder = (entry: FileEntry) => entry.kind === 'folder'
  return {
    folders: entries.filter(isFolder).map((entry) => readFolder(root, entry, kind)),
    strays: entries.filter((entry) => !isFolder(entry)).map(asStray),
  }
}

function readFolder(root: string, entry: FileEntry, kind: ArticleFolder['kind']): ArticleFolder {
  const entries = listFolder(root, entry.path)
  const files = entries.filter(({ name }) => name !== LOCK).map((file) => readContent(root, file))
  const lock = entries.find(({ name }) => name === LOCK)
  return {
    kind,
    key: entry.name,
    path: entry.path,
    entry,
    files,
    ...(lock && { lock: readText(root, lock, LOCK_LIMIT) }),
  }
}

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
    records: others.filter(isRecord).map((entry) => readText(root, entry, YAML_LIMIT)),
    strays: others.filter((entry) => !isRecord(entry)).map(asStray),
  }
}

/** Of something that is not read: a link or a pipe is a fault wherever it lies. */
const asStray = (entry: FileEntry): FileEntry =>
  entry.kind === 'symlink' || entry.kind === 'special' ? { ...entry, fault: { kind: entry.kind } } : entry
