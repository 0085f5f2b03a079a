import { addressOfLine, lineOfAddress } from '../ground/addresses/address-line.ts'
import { keyOfPath } from '../ground/addresses/path-of-alias.ts'
import { compare } from '../ground/basics/compare.ts'
import type { PublicAddress } from '../model.ts'

/**
 * The text of `addresses.lock` with what is public now: lines that say something else of it are replaced, new ones added, and
 * all others kept. The same text where that changes nothing; otherwise sorted, each line once.
 */
export function mergeAddresses(text: string, now: readonly PublicAddress[]): string {
  const fresh = new Map(now.map((address) => [keyOfPath(address.path), address]))
  const before = text.split('\n').filter((line) => line.trim() !== '')
  const kept = before.map((line) => {
    const read = addressOfLine(line)
    const address = 'trouble' in read ? undefined : fresh.get(keyOfPath(read.path))
    if ('trouble' in read || address === undefined) return line
    fresh.delete(keyOfPath(read.path))
    return read.folder === address.folder && !read.gone ? line : lineOfAddress(address)
  })
  if (fresh.size === 0 && kept.every((line, index) => line === before[index])) return text
  const lines = new Set([...kept, ...[...fresh.values()].map(lineOfAddress)])
  return `${[...lines].sort(compare).join('\n')}\n`
}
