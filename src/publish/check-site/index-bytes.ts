import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { SiteIndex } from './site-index.ts'

const CHECKSUM_BYTES = 4

/** An index as bytes to keep: a checksum, and the value as V8 writes it. */
export function indexToBytes(index: SiteIndex): Uint8Array {
  const value = serialize(index)
  const bytes = Buffer.alloc(CHECKSUM_BYTES + value.length)
  bytes.writeUInt32LE(crc32(value))
  bytes.set(value, CHECKSUM_BYTES)
  return bytes
}

/** The index that was kept as these bytes; undefined where they are no longer those that were kept. */
export function indexFromBytes(bytes: Uint8Array): SiteIndex | undefined {
  const value = bytes.subarray(CHECKSUM_BYTES)
  const isWhole = bytes.length > CHECKSUM_BYTES && Buffer.from(bytes).readUInt32LE() === crc32(value)
  return isWhole ? deserialize(value) : undefined
}
