import { ADDRESSES_FILE } from '../../ground/addresses/addresses-file.ts'
import { keyOfPath } from '../../ground/addresses/path-of-alias.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Finding, RecordedAddress } from '../../model.ts'
import type { Holder } from './held-addresses.ts'

/** Addresses that are said to be gone and are public, and those that are said to be gone on a day to come. */
export function* goneInVain(
  addresses: readonly RecordedAddress[],
  held: ReadonlyMap<string, Holder>,
  today: string,
): Iterable<Finding> {
  for (const { path, gone, place } of addresses) {
    if (gone === undefined) continue
    const at = { file: ADDRESSES_FILE, place, severity: 'warning' } as const
    const holder = held.get(keyOfPath(path))
    if (holder?.isPublic) yield { ...at, say: toSay('address-lost.live', path, holder.edition.path) }
    else if (gone.date > today) yield { ...at, say: toSay('address-lost.later', path, gone.date) }
  }
}
