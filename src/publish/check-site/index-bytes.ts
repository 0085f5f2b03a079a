import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { namesOfText, namesText } from '../../ground/basics/names-text.ts'
import type { SiteIndex } from './site-index.ts'

const CHECKSUM_BYTES = 4

/** With the names of its files as one text. */
type Packed = Omit<SiteIndex, 'files'> & { files: string }

/** An index as bytes to keep: a checksum, and the value as V8 writes it. */
export function indexToBytes(index: SiteIndex): Uint8Array {
  const packed: Packed = { ...index, files: namesText(index.files) }
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
  return { ...packed, files: namesOfText(packed.files) }
}
