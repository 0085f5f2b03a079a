import type { ImageFacts } from '../../model.ts'

/** https://exiftool.org/TagNames/EXIF.html#GPSInfo, https://www.w3.org/TR/png-3/#11textinfo */
const GPS_TAG = 0x8825
const LONG = 4
const ENTRY = 12
/** Types of TIFF by number, in bytes a value. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const MOST_ENTRIES = 500
const PNG_HEAD = 8
const PNG_NOTES = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt'])

/** A picture without what says where it was taken; nothing that is seen of it changes. */
export function withoutPosition(picture: Uint8Array, format: ImageFacts['format']): Uint8Array {
  return format === 'png' ? withoutNotes(Buffer.from(picture)) : withoutPlaces(Buffer.from(picture))
}

/** PNG proves its notes by sums, so that they can only be left out whole. */
function withoutNotes(png: Buffer): Buffer {
  const kept = [png.subarray(0, PNG_HEAD)]
  for (let at = PNG_HEAD; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    if (!PNG_NOTES.has(png.toString('latin1', at + 4, at + 8))) kept.push(png.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

/** Blanks the GPS part of EXIF notes and whole XMP notes, which repeat it as text. */
function withoutPlaces(picture: Buffer): Buffer {
  for (const mark of ['II*\0', 'MM\0*']) {
    for (let at = picture.indexOf(mark, 0, 'latin1'); at >= 0; at = picture.indexOf(mark, at + 4, 'latin1')) {
      blankGps(picture.subarray(at), mark === 'II*\0')
    }
  }
  for (let at = picture.indexOf('<x:xmpmeta'); at >= 0; at = picture.indexOf('<x:xmpmeta', at + 1)) {
    const end = picture.indexOf('</x:xmpmeta>', at)
    if (end < 0) break
    picture.fill(' ', at, end + '</x:xmpmeta>'.length)
  }
  return picture
}

/** `tiff` begins with its byte order and holds all that it points to. */
function blankGps(tiff: Buffer, isLittle: boolean): void {
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  /** Places of the entries of a directory; none where it is no directory. */
  function entriesAt(directory: number): number[] {
    if (directory < 8 || directory + 2 > tiff.length) return []
    const count = short(directory)
    if (count > MOST_ENTRIES || directory + 2 + count * ENTRY > tiff.length) return []
    return Array.from({ length: count }, (_, index) => directory + 2 + index * ENTRY)
  }
  if (tiff.length < 8) return
  const entries = entriesAt(long(4))
  if (!entries.every((at) => short(at + 2) in SIZES)) return
  for (const pointer of entries.filter((at) => short(at) === GPS_TAG && short(at + 2) === LONG)) {
    const directory = long(pointer + 8)
    const places = entriesAt(directory)
    for (const at of places) {
      const bytes = (SIZES[short(at + 2)] ?? 0) * long(at + 4)
      const start = long(at + 8)
      if (bytes > 4 && start + bytes <= tiff.length) tiff.fill(0, start, start + bytes)
    }
    if (places.length > 0) tiff.fill(0, directory, directory + 2 + places.length * ENTRY)
  }
}
