import { addressOfLine } from '../ground/addresses/address-line.ts'
import { toSay } from '../ground/messages/to-say.ts'
import type { FileEntry, Place, RecordedAddress } from '../model.ts'
import type { LocalFault } from './local-fault.ts'

/** What version control leaves where two people changed the same lines; the first of its lines stands for it. */
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})(?: .*)?$/

/** `newsroom/addresses.lock` → addresses, each once; of a conflict both sides count. A line that cannot be read does not count. */
export function parseAddresses({ text = '' }: FileEntry): { addresses: RecordedAddress[]; faults: LocalFault[] } {
  const addresses = new Map<string, RecordedAddress>()
  const faults: LocalFault[] = []
  let inConflict = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const marker = CONFLICT.exec(line)?.[1]
    if (marker !== undefined) {
      if (!inConflict) faults.push(faultAt(index, line, 'conflict'))
      inConflict = !marker.startsWith('>')
      continue
    }
    const read = addressOfLine(line)
    if ('trouble' in read) faults.push(faultAt(index, line, read.trouble))
    // What says that an address is gone goes before what says that it was there.
    else if (read.gone || !addresses.has(read.path)) addresses.set(read.path, { ...read, place: placeOf(index, line) })
  }
  return { addresses: [...addresses.values()], faults }
}

const faultAt = (index: number, line: string, trouble: 'conflict' | 'address' | 'gone'): LocalFault => ({
  check: 'lock-syntax',
  place: placeOf(index, line, line.length),
  say: toSay(`lock-syntax.addresses.${trouble}`, line),
})

/** Of the address of a line, or of a whole one. */
function placeOf(index: number, line: string, length = /^\S*/.exec(line)?.[0].length ?? 0): Place {
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: length + 1 } }
}
