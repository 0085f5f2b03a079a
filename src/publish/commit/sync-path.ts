import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'

/** How systems say that they have no such thing: Windows for folders, some network disks for everything. */
const UNABLE: readonly (string | undefined)[] = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS']

/** Waits until a file, or what a folder lists, is on the disk and outlives a loss of power. */
export function syncPath(path: string): void {
  try {
    const file = openSync(path, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (!UNABLE.includes((error as NodeJS.ErrnoException).code)) throw error
  }
}

/** Writes a file that outlives a loss of power. */
export function writeSynced(path: string, content: string): void {
  writeFileSync(path, content)
  syncPath(path)
}
