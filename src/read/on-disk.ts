import { Stop } from '../model.ts'

/** Does something with the disk; where the disk refuses (no permission, broken), throws Stop (3) that names the path. */
export function onDisk<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code } = error
    throw new Stop(3, 'file-unreadable', [{ file: path, say: ({ disk }) => disk.unreadable(path, code) }])
  }
}

function isRefusal(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}
