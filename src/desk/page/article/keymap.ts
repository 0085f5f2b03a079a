/// <reference lib="dom" />
import { signal } from '@preact/signals'

/** Everything that can be done with a key, and by name in the list of F1: the key that it has where nobody chose another. */
export const ACTION_KEYS = {
  done: 'Ctrl+Enter',
  nextUndone: 'Ctrl+Shift+Enter',
  next: 'F8',
  previous: 'Shift+F8',
  insert: 'F2',
  preview: 'F4',
  bold: 'Ctrl+B',
  italics: 'Ctrl+I',
  link: 'Ctrl+K',
  save: 'Ctrl+S',
  find: '',
  split: '',
  join: '',
  up: '',
  down: '',
  note: '',
  history: '',
  term: '',
  writeSource: '',
  machine: '',
  keys: 'F1',
} as const satisfies Record<string, string>
export type ActionName = keyof typeof ACTION_KEYS

/** All of them, in the order of the list. */
export const ACTION_NAMES = Object.keys(ACTION_KEYS) as ActionName[]

const STORED = 'desk-keys'

/** Keys that somebody chose; '' of an action that is to have none. Kept in the browser. */
export const chosenKeys = signal<Partial<Record<ActionName, string>>>(stored())

/** The key of an action. */
export const keyOf = (name: ActionName): string => chosenKeys.value[name] ?? ACTION_KEYS[name]

/** The action of a key. */
export const actionOf = (key: string): ActionName | undefined =>
  key === '' ? undefined : ACTION_NAMES.find((name) => keyOf(name) === key)

/** Gives an action another key, which whatever had it loses. */
export function chooseKey(name: ActionName, key: string): void {
  const had = actionOf(key)
  keepKeys({ ...chosenKeys.value, ...(had ? { [had]: '' } : {}), [name]: key })
}

/** Gives every action the key that it had at first. */
export const resetKeys = (): void => keepKeys({})

function keepKeys(keys: Partial<Record<ActionName, string>>): void {
  chosenKeys.value = keys
  localStorage.setItem(STORED, JSON.stringify(keys))
}

function stored(): Partial<Record<ActionName, string>> {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? '{}')
  } catch {
    return {}
  }
}
