import { createHash } from 'node:crypto'

/** What Pagefind names files by: SHA-1, of which each byte below 16 is written with one digit. */
export const shortHash = (content: Uint8Array, length: number): string =>
  [...createHash('sha1').update(content).digest()]
    .map((byte) => byte.toString(16))
    .join('')
    .slice(0, length)
