import { toSay } from '../../ground/messages/to-say.ts'
import { toKey } from '../../ground/text/to-key.ts'
import type { Check } from '../../model.ts'

const KEY = /^[a-z0-9-]{3,}$/

/** A folder's name is the article's key: 3 or more of a–z, 0–9 and hyphens, and no language code. */
export const keyUnexpected: Check = {
  id: 'key-unexpected',
  severity: 'error',
  safety: true,
  scope: 'folder',
  *run({ key, path }) {
    if (KEY.test(key) && !isLanguage(key)) return
    const suggestion = toKey(key)
    const isRight = KEY.test(suggestion) && !isLanguage(suggestion)
    yield { file: path, say: toSay('key-unexpected', key, isRight ? suggestion : undefined) }
  },
}

/** Of two letters any; of more, and with a region (`es-419`), those that have a name. */
function isLanguage(key: string): boolean {
  if (!/^[a-z]{2,3}(?:-(?:[a-z]{2}|[0-9]{3}))?$/.test(key)) return false
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(key) !== undefined
}
