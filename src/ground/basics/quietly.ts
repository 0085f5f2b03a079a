import { isRefusal } from '../model/stop.ts'

/** Does what all goes well without, such as keeping: where the disk refuses it, nobody is told. Whether it was done. */
export function quietly(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    return false
  }
}
