import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { narrowText } from '../../ground/basics/narrow-text.ts'
import type { SiteIndex } from './site-index.ts'

const CHECKSUM_BYTES = 4

/** In the place of the names of its files one text with a line for each: V8 takes long to read many. */
type Packed = Omit<SiteIndex, 'files'> & { files: string }

/** An index as bytes to keep: a checksum, and the value as V8 writes it. */
export function indexToBytes(index: SiteIndex): Uint8Array {
  const packed: Packed = { ...index, files: narrowText(index.files.map((file) => `${file}\n`).join('')) }
  const value = serialize(packed)
  const bytes = Buffer.allocUnsafe(CHECKSUM_BYTES + value.length)
  bytes.writeUInt32LE(crc32(value))
  bytes.set(value, CHECKSUM_BYTES)
  return bytes
}

/** The index that was kept as these bytes; undefined where they are no longer those that were kept. */
export function indexFromBytes(bytes: Uint8Array): SiteIndex | undefined {
  const value = bytes.subarray(CHECKSUM_BYTES)
  const sum = Buffer.from(bytes.subarray(0, CHECKSUM_BYTES))
  if (value.length === 0 || sum.readUInt32LE() !== crc32(value)) return undefined
  const packed: Packed = deserialize(value)
  return { ...packed, files: packed.files.split('\n').slice(0, -1) }
}
