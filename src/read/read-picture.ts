import { imageSize } from 'image-size'
import { PICTURE_LIMIT, PIXEL_LIMIT } from '../ground/basics/limits.ts'
import type { FileEntry, FileFault, ImageFacts } from '../model.ts'
import { isCutShort } from './is-cut-short.ts'
import { readBytes } from './read-bytes.ts'

/** Formats that every browser shows, by the extension of the file. */
const FORMATS: ReadonlyMap<string, ImageFacts['format']> = new Map([
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
])
/** Where the size of a picture stands in practice; a JPEG may carry long notes and a preview before it. */
const HEAD = 64 * 1024
const JPEG_HEAD = 2 * 1024 * 1024

type ImageReason = Extract<FileFault, { kind: 'image' }>['reason']

/** Whether a file is a picture by its name. */
export const isPicture = (name: string): boolean => FORMATS.has(extensionOf(name))

/** The entry with the picture's real format and size, or with what is wrong with it. Throws Stop (3). */
export function readPicture(root: string, entry: FileEntry): FileEntry {
  const { kind, bytes, path } = entry
  const broken = (reason: ImageReason, detail = ''): FileEntry => ({
    ...entry,
    fault: { kind: 'image', reason, detail },
  })
  if (kind !== 'file') return { ...entry, fault: { kind } }
  if (bytes === 0) return broken('empty')
  if (bytes > PICTURE_LIMIT) return { ...entry, fault: { kind: 'size', bytes, limit: PICTURE_LIMIT } }
  const size = measure(root, entry)
  if (size === undefined) return broken('not-an-image')
  const format = FORMATS.get(extensionOf(entry.name))
  if (format === undefined || size.format !== format) return broken('other-format', size.format)
  if (size.width === 0 || size.height === 0) return broken('no-pixels', `${size.width} × ${size.height}`)
  if (size.width * size.height > PIXEL_LIMIT) return broken('too-many-pixels', `${size.width} × ${size.height}`)
  if (isCutShort(format, bytes, (start, length) => readBytes(root, path, length, start))) return broken('truncated')
  return { ...entry, image: { format, width: size.width, height: size.height } }
}

function measure(root: string, { path, bytes }: FileEntry) {
  const head = readBytes(root, path, Math.min(bytes, HEAD))
  const isJpeg = head[0] === 0xff && head[1] === 0xd8
  return sizeIn(head) ?? (isJpeg && bytes > HEAD ? sizeIn(readBytes(root, path, JPEG_HEAD)) : undefined)
}

/** As a browser shows it: the camera's orientation 5–8 swaps the sides. */
function sizeIn(bytes: Buffer): { format: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    return orientation > 4 ? { format: type, width: height, height: width } : { format: type, width, height }
  } catch {
    return undefined
  }
}

const extensionOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
