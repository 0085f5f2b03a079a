import type { PictureCredit } from '../../model.ts'

const ARTIST = 0x013b
const COPYRIGHT = 0x8298
const ASCII = 2
const ENTRY = 12
/** Cameras write a few dozen. */
const MOST_ENTRIES = 200

/** Whom the EXIF data of a picture names as its maker (TIFF 6.0, first directory); undefined where it names nobody. */
export function ownCredit(exif: Buffer | undefined): PictureCredit | undefined {
  const tiff = exif?.subarray(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0)
  if (tiff === undefined || tiff.length < 8) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const read16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const read32 = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const start = read32(4)
  const text = (tag: number): string | undefined => {
    for (let index = 0; index < Math.min(read16(start), MOST_ENTRIES); index++) {
      const at = start + 2 + index * ENTRY
      if (read16(at) !== tag || read16(at + 2) !== ASCII) continue
      const length = read32(at + 4)
      const from = length <= 4 ? at + 8 : read32(at + 8)
      return cleaned(tiff.toString('utf8', from, Math.min(from + length, tiff.length)))
    }
    return undefined
  }
  const [artist, notice] = [text(ARTIST), text(COPYRIGHT)]
  const creator = artist ?? notice
  return creator === undefined ? undefined : { creator, notice, license: undefined, url: undefined }
}

/** Up to the first NUL, without what cannot be shown; undefined where nothing is left. */
const cleaned = (text: string): string | undefined =>
  (text.split('\0')[0] ?? '')
    .replace(/[\p{C}\uFFFD]/gu, '')
    .trim()
    .slice(0, 200) || undefined
