/// <reference lib="dom" />
import { createStore, del, entries, set } from 'idb-keyval'
import { frame } from '../state.ts'
import type { Field, KeptText } from './field.ts'

/** Each opened page keeps its own: no other one writes over what is to be offered. */
const PAGE = Date.now()
const store = (() => {
  try {
    return createStore('desk', 'texts')
  } catch {
    return undefined
  }
})()
let keeps = store !== undefined
const keys = new WeakMap<Field, string>()

/** Other newsrooms may have been opened at the same address, with articles of the same names. */
const newsroomHere = (): string => frame.peek()?.store ?? ''

/** Whether the browser keeps what is typed; where it does not, leaving is asked. */
export const canKeep = (): boolean => keeps

/** Puts what stands in a field into the browser's store, before anything else is done with it. */
export function keepText(article: string, field: Field): void {
  const { edition, row, part } = field
  const newsroom = newsroomHere()
  const key = [newsroom, article, edition, row, part, PAGE].join('\n')
  if (keys.get(field) !== key) forgetText(field)
  keys.set(field, key)
  const kept: KeptText = { key, newsroom, article, edition, row, part, text: field.text.peek(), at: Date.now() }
  if (store) set(key, kept, store).catch(cannot)
}

/** Forgets what this page kept of a field: the file has it. */
export function forgetText(field: Field): void {
  const key = keys.get(field)
  keys.delete(field)
  if (key !== undefined) forgetKept(key)
}

/** Forgets a kept text: it was used, or somebody threw it away. */
export function forgetKept(key: string): void {
  if (store) del(key, store).catch(cannot)
}

/** What pages that are no more kept of an article, the newest first. */
export async function keptTexts(article: string): Promise<KeptText[]> {
  if (!store) return []
  try {
    const all = await entries<string, KeptText>(store)
    return all
      .map(([, kept]) => kept)
      .filter((kept) => kept.newsroom === newsroomHere() && kept.article === article)
      .sort((a, b) => b.at - a.at)
  } catch {
    cannot()
    return []
  }
}

function cannot(): void {
  keeps = false
}
