import { isKey } from '../../ground/addresses/is-key.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { toKey } from '../../ground/text/to-key.ts'
import type { Check } from '../../model.ts'

/** A folder's name is the article's key: 3 or more of a–z, 0–9 and hyphens, and no language code. */
export const keyUnexpected: Check = {
  id: 'key-unexpected',
  severity: 'error',
  safety: true,
  scope: 'folder',
  *run({ key, path }) {
    if (isKey(key)) return
    const suggestion = toKey(key)
    yield { file: path, say: toSay('key-unexpected', key, isKey(suggestion) ? suggestion : undefined) }
  },
}
