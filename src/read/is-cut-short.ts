import type { ImageFacts } from '../model.ts'

/** Bytes of the file from `start`, at most `length`. */
type Read = (start: number, length: number) => Buffer

const TAIL = 64 * 1024
const JPEG_SCAN = Buffer.from('ffda', 'hex')
const JPEG_END = Buffer.from('ffd9', 'hex')
const PNG_END = Buffer.from('IEND')
/** A picture has three to five; more are somebody's attempt to keep us busy. */
const MOST_BOXES = 64

/** Whether a picture of `bytes` bytes ends before its format's own end: an upload or a copy that broke off. */
export function isCutShort(format: ImageFacts['format'], bytes: number, read: Read): boolean {
  const tail = () => read(Math.max(0, bytes - TAIL), TAIL)
  if (format === 'jpg') return !hasJpegEnd(tail()) && !hasEndAfterScan(read(0, bytes))
  if (format === 'png') return !tail().includes(PNG_END)
  if (format === 'webp') return read(4, 4).readUInt32LE() + 8 > bytes
  return endOfBoxes(bytes, read) > bytes
}

/** An end mark behind the last scan; the end of a preview among the notes stands before it. */
const hasJpegEnd = (tail: Buffer): boolean => tail.lastIndexOf(JPEG_END) > tail.lastIndexOf(JPEG_SCAN)

/** The same over the segments: phones append films to photos, so that the end mark may stand far from the end. */
function hasEndAfterScan(bytes: Buffer): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) at += 2 + bytes.readUInt16BE(at + 2)
  return bytes.includes(JPEG_END, at)
}

/** Where the last box of an ISO base media file (AVIF) says that it ends; `bytes` where it says "at the end". */
function endOfBoxes(bytes: number, read: Read): number {
  let end = 0
  for (let boxes = 0; boxes < MOST_BOXES && end + 8 <= bytes; boxes++) {
    const header = read(end, 16)
    const size = header.readUInt32BE()
    if (size === 0) return bytes
    end += Math.max(8, size === 1 && header.length === 16 ? Number(header.readBigUInt64BE(8)) : size)
  }
  return end
}
