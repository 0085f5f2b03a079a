import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { toSay } from '../ground/messages/to-say.ts'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** Takes every key out of the document that its mapping has before; a fault for each. (The parser's own way is quadratic.) */
export function removeDuplicateKeys(node: unknown, placeAt: PlaceAt): LocalFault[] {
  if (isSeq(node)) return node.items.flatMap((item) => removeDuplicateKeys(item, placeAt))
  if (!isMap(node)) return []
  const first = new Map<string, Node>()
  const faults: LocalFault[] = []
  node.items = node.items.filter(({ key, value }) => {
    faults.push(...removeDuplicateKeys(value, placeAt))
    if (!isScalar(key)) return true
    const name = String(key.value)
    const before = first.get(name)
    if (before) faults.push(duplicate(name, key, before, placeAt))
    else first.set(name, key)
    return before === undefined
  })
  return faults
}

function duplicate(name: string, key: Node, before: Node, placeAt: PlaceAt): LocalFault {
  const placeOf = ({ range }: Node) => placeAt(range?.[0] ?? 0, range?.[1])
  const { line } = placeOf(before).start
  return { check: 'key-duplicate', place: placeOf(key), say: toSay('key-duplicate', name, line) }
}
