import { keyOfPath } from '../../ground/addresses/path-of-alias.ts'
import type { Check } from '../../model.ts'
import { goneInVain } from './gone-in-vain.ts'
import { heldAddresses } from './held-addresses.ts'
import { entryAt, lostEntries } from './lost-entries.ts'
import { lostTexts } from './lost-texts.ts'

/** What was public at an address stays there, leads on, or says that it is gone. */
export const addressLost: Check = {
  id: 'address-lost',
  severity: 'error',
  scope: 'newsroom',
  *run(overview) {
    const held = heldAddresses(overview.articles, overview.today)
    const left = overview.records.addresses.filter(({ path, gone }) => !gone && !held.get(keyOfPath(path))?.isPublic)
    const entries = left.flatMap((recorded) => entryAt(recorded) ?? [])
    const texts = left.filter((recorded) => entryAt(recorded) === undefined)
    yield* lostTexts(texts, held, overview)
    yield* lostEntries(entries, overview)
    yield* goneInVain(overview.records.addresses, held, overview.today)
  },
}
