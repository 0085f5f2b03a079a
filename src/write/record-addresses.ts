import { ADDRESSES_FILE } from '../ground/addresses/addresses-file.ts'
import { isStandIn } from '../ground/addresses/is-stand-in.ts'
import { ADDRESSES_LIMIT } from '../ground/basics/limits.ts'
import { type PublicAddress, Stop } from '../model.ts'
import { lookAt } from '../read/look-at.ts'
import { readText } from '../read/read-text.ts'
import { mergeAddresses } from './merge-addresses.ts'
import { replaceText } from './replace-text.ts'

/**
 * Adds what is public now to `addresses.lock`, as it is on the disk at this moment. A build goes well without: what keeps it
 * from being read or written is only told. None is begun for a `site` whose address only stands for one to come.
 */
export function recordAddresses(
  root: string,
  now: readonly PublicAddress[],
  site: string,
): 'written' | 'unchanged' | Stop {
  try {
    const entry = lookAt(root, ADDRESSES_FILE)
    if (entry === undefined && isStandIn(site)) return 'unchanged'
    const text = entry ? readText(root, entry, ADDRESSES_LIMIT).text : ''
    // Somebody is about to change it, and the next command tells what is wrong with it.
    if (text === undefined) return 'unchanged'
    const merged = mergeAddresses(text, now)
    if (merged === text) return 'unchanged'
    return replaceText(root, ADDRESSES_FILE, entry && text, merged) ? 'written' : 'unchanged'
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}
