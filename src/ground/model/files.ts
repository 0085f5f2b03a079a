import type { Position } from 'unist'

/** A stretch of a text file; lines and columns count from 1, the end is exclusive. */
export type Place = Position

/** What is wrong with a file as such; the checks of the group `files` say it to people. */
export type FileFault =
  | { kind: 'symlink' }
  | { kind: 'special' }
  | { kind: 'folder' }
  | { kind: 'size'; bytes: number; limit: number }
  | { kind: 'encoding'; looksLike: 'utf-16' | 'windows-1252' | 'cut-utf-8'; line: number }
  | {
      kind: 'image'
      reason: 'empty' | 'not-an-image' | 'other-format' | 'truncated' | 'no-pixels' | 'too-many-pixels'
      detail: string
    }

/** Something that lies in the newsroom; `path` is relative to the root, with `/`. */
export interface FileEntry {
  path: string
  name: string
  kind: 'file' | 'folder' | 'symlink' | 'special'
  bytes: number
  /** Of a text file that could be read: UTF-8 decoded, no byte order mark, line ends `\n`, normalised to NFC. */
  text?: string
  /** Of a picture that could be read: its real format and size in pixels. */
  image?: ImageFacts
  fault?: FileFault
}

/** A picture of the newsroom that could be read. */
export type PictureFile = FileEntry & { image: ImageFacts }

export interface ImageFacts {
  format: 'jpg' | 'png' | 'webp' | 'avif' | 'gif'
  width: number
  height: number
}

/** One folder below `articles/` or `pages/`, whatever it holds, in the order of file names. */
export interface ArticleFolder {
  kind: 'article' | 'page'
  key: string
  path: string
  entry: FileEntry
  files: FileEntry[]
  /** `sync.lock`, where there is one; it is none of the files. */
  lock?: FileEntry
}

/** A newsroom as it lies on the disk. Nothing downstream reads a file again. */
export interface NewsroomFiles {
  /** Absolute path. */
  root: string
  /** `newsroom/site.yml`; undefined where there is none. */
  site?: FileEntry
  /** The other files of `newsroom/`: people, outlets, topics, disclaimers, glossary. */
  records: FileEntry[]
  folders: ArticleFolder[]
  /** What lies in `articles/`, `pages/` or `newsroom/` and is no folder of an article and no file of ours. */
  strays: FileEntry[]
}
