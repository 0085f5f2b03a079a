const KEY = /^[a-z0-9-]{3,}$/

/** Whether a folder can be named so for an article: 3 or more of a–z, 0–9 and hyphens, and no language code. */
export const isKey = (key: string): boolean => KEY.test(key) && !isLanguage(key)

/** Of two letters any; of more, and with a region (`es-419`), those that have a name. */
function isLanguage(key: string): boolean {
  if (!/^[a-z]{2,3}(?:-(?:[a-z]{2}|[0-9]{3}))?$/.test(key)) return false
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(key) !== undefined
}
