import { constants, crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** Of zlib: the quickest, no larger than the others of its level, or a third smaller in many times as long. */
const WAYS = {
  quick: { level: 1, strategy: constants.Z_RLE, memLevel: 8 },
  small: { level: 9, memLevel: 9 },
} as const

/** Pixels that are numbers of colours, row by row, each row after a byte 0 → a PNG (ISO/IEC 15948). `colours`: red, green, blue. */
export function indexedPng(
  rows: Uint8Array,
  { width, height }: { width: number; height: number },
  colours: Uint8Array,
  way: keyof typeof WAYS,
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a pixel, with a palette
  header.set([8, 3], 8)
  const data = deflateSync(rows, { ...WAYS[way], chunkSize: 1 << 15 })
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', colours),
    ...chunk('IDAT', data),
    ...chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Its parts. All of an image are put together at once: copies of each would lie about until memory is collected. */
function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const name = Buffer.from(type, 'latin1')
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(data, crc32(name)))
  return [length, name, data, sum]
}
