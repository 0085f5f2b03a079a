import { type SchemaName, schemaOfFile } from '../ground/schema/schemas.ts'
import type { ArticleFolder, Language, Newsroom, Problem } from '../model.ts'
import { type FolderLook, readFolder } from '../read/read-newsroom.ts'
import type { NewsroomSession } from './newsroom-session.ts'
import type { OpenText } from './told.ts'
import type { Point } from './typed-text.ts'

/** A file that is open, in the newsroom that it belongs to. */
export interface OpenDocument extends OpenText {
  session: NewsroomSession
  /** From the root. */
  path: string
  /** What was last told of it. */
  problems: readonly Problem[]
  language: Language
}

/** The lines of YAML above a point and up to it, and by which keys they are written; undefined where no YAML is. */
export function yamlAbove(
  { path, typed: { lines } }: OpenDocument,
  { line, character }: Point,
): { name: SchemaName; lines: readonly string[] } | undefined {
  const name = schemaOfFile(path)
  if (name === undefined) return undefined
  const isEdition = name === 'front-matter'
  const end = isEdition ? lines.findIndex((each, index) => index > 0 && each.startsWith('---')) : -1
  if (isEdition && (line === 0 || (end > 0 && line >= end) || !/^\ufeff?---/.test(lines[0] ?? ''))) return undefined
  const above = lines.slice(isEdition ? 1 : 0, line)
  return { name, lines: [...above, (lines[line] ?? '').slice(0, character)] }
}

/** The folder of an article as it stands, what is typed included; undefined of any other file. */
export function folderOf({ session, path }: OpenDocument): ArticleFolder | undefined {
  const look = session.newsroom()?.files.folders.find((folder: FolderLook) => path.startsWith(`${folder.path}/`))
  return look && readFolder(session.root, look)
}

/** The newsroom without its articles, as `format` wants it around a folder. */
export function newsroomAround({ session }: OpenDocument): Newsroom | undefined {
  const followed = session.newsroom()
  if (followed === undefined) return undefined
  const { files, settings, records, today } = followed
  return { files: { ...files, folders: [] }, settings, records, folders: [], articles: [], today }
}
