import { ADDRESSES_FILE } from '../ground/addresses/addresses-file.ts'
import { ADDRESSES_LIMIT } from '../ground/basics/limits.ts'
import { type PublicAddress, Stop } from '../model.ts'
import { lookAt } from '../read/look-at.ts'
import { readText } from '../read/read-text.ts'
import { mergeAddresses } from './merge-addresses.ts'
import { replaceFile } from './replace-file.ts'

/**
 * Adds what is public now to `addresses.lock`, as it is on the disk at this moment. A build goes well without: what keeps it
 * from being read or written is only told.
 */
export function recordAddresses(root: string, now: readonly PublicAddress[]): 'written' | 'unchanged' | Stop {
  try {
    const entry = lookAt(root, ADDRESSES_FILE)
    const text = entry ? readText(root, entry, ADDRESSES_LIMIT).text : ''
    // Somebody is about to change it, and the next command tells what is wrong with it.
    if (text === undefined) return 'unchanged'
    const merged = mergeAddresses(text, now)
    if (merged === text) return 'unchanged'
    replaceFile(root, ADDRESSES_FILE, merged)
    return 'written'
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}
