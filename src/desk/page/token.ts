import { signal } from '@preact/signals'

const KEY = 'desk-token'
/** `#token=…`, or the token alone: longer than any id of a row. */
const IN_FRAGMENT = /^#(?:token=)?([\w-]{20,})$/

/** What the server knows this browser by: the newest that any tab was opened with. */
export const token = signal('')

/** Takes the token out of the address, else the one that another tab brought; a tab left open learns of a new one. */
export function takeToken(): void {
  const brought = IN_FRAGMENT.exec(location.hash)?.[1]
  if (brought !== undefined) {
    localStorage.setItem(KEY, brought)
    history.replaceState(null, '', location.pathname + location.search)
  }
  token.value = brought ?? localStorage.getItem(KEY) ?? ''
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) token.value = newValue
  })
}
