import { nearest } from '../../ground/knowledge/nearest.ts'
import type { ArticleFolder } from '../../model.ts'

/** Formats that browsers show and that hold no script, by extension. */
const EXTENSION = /\.(?:jpe?g|png|webp|avif)$/i

/** What lies in the folder under the name of a picture; whether it is whole, the checks of the files say. */
export type PictureState =
  | { state: 'there' }
  /** A file of a format that is not shown. */
  | { state: 'other-format' }
  /** `meant`: the file whose name comes nearest. */
  | { state: 'missing'; meant: string | undefined }

/** Looks among the names of a folder's files. */
export function lookForPicture(name: string, files: readonly string[]): PictureState {
  if (files.includes(name)) return { state: EXTENSION.test(name) ? 'there' : 'other-format' }
  const pictures = files.filter((other) => EXTENSION.test(other))
  const base = name.slice(name.lastIndexOf('/') + 1)
  const otherCase = pictures.find((other) => other.toLowerCase() === base.toLowerCase())
  return { state: 'missing', meant: otherCase ?? nearest(base, pictures) }
}

/** Whether a path leads out of the folder in which it is written, on any system. */
export const leavesFolder = (path: string): boolean => /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path)

/** Whether a file is said to lie elsewhere: `https://…`, `//…`, `data:…`; `C:\…` is a path. */
export const isRemote = (path: string): boolean => /^(?:[a-z][a-z0-9+.-]+:|[\\/]{2})/i.test(path.trim())

/** The names of what lies in a folder. */
export const fileNamesIn = ({ files }: ArticleFolder): string[] => files.map(({ name }) => name)
