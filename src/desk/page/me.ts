import { effect, signal } from '@preact/signals'

const KEY = 'desk-person'

/** Who is at the desk: an id of `people/`, or a name; '' where nobody said. Kept in the browser. */
export const me = signal(localStorage.getItem(KEY) ?? '')

effect(() => localStorage.setItem(KEY, me.value))
