import { toSay } from '../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../model.ts'

/** Does something with the disk; where the disk refuses (no permission, broken), throws Stop (3) that names the path. */
export function guardRead<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code } = error
    throw new Stop(3, 'file-unreadable', [{ file: path, say: toSay('disk.unreadable', path, code) }])
  }
}
