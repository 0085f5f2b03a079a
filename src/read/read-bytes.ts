import { closeSync, constants, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { guardRead } from './guard-read.ts'

/** Neither a link nor a pipe is opened, even if one took the file's place since it was looked at; Windows has neither flag. */
const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** At most `length` bytes of a file from `start`; fewer where it ends before. Throws Stop (3). */
export function readBytes(root: string, path: string, length: number, start = 0): Buffer {
  return guardRead(path, () => {
    const file = openSync(join(root, path), SAFELY)
    try {
      const bytes = Buffer.alloc(length)
      let filled = 0
      for (let read = -1; read !== 0 && filled < length; filled += read) {
        read = readSync(file, bytes, filled, length - filled, start + filled)
      }
      return bytes.subarray(0, filled)
    } finally {
      closeSync(file)
    }
  })
}
