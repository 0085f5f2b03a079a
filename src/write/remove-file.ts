import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { toSay } from '../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../model.ts'
import { isAsRead } from './is-as-read.ts'

/**
 * Takes a text file of the newsroom away where it still says what was read of it: otherwise it stays, and the answer is
 * false. Throws Stop (3).
 */
export function removeFile(root: string, path: string, text: string): boolean {
  if (!isAsRead(root, path, { path, name: '', kind: 'file', bytes: 0, text })) return false
  try {
    rmSync(join(root, path))
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Stop(3, 'file-unwritable', [{ file: path, say: toSay('disk.unwritable', path, error.code) }])
  }
}
