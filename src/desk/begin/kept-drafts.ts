import { randomUUID } from 'node:crypto'
import { keepNewest } from '../../ground/basics/keep-newest.ts'
import type { Language } from '../../model.ts'
import type { DetailValue } from '../api/details.ts'

/** A document that was handed over and of which nothing is written yet. */
export interface KeptDraft {
  name: string
  bytes: Uint8Array
  language: Language
  /** What its front matter says, by path. */
  values: Readonly<Record<string, DetailValue>>
}

/** So many wait; the oldest makes room. */
const MOST = 10

const drafts = new Map<string, KeptDraft>()

/** Keeps a draft in memory; the id by which it is found. */
export function keepDraft(draft: KeptDraft): string {
  const id = randomUUID()
  drafts.set(id, draft)
  keepNewest(drafts, MOST)
  return id
}

/** Undefined where it waits no longer. */
export const draftOf = (id: string): KeptDraft | undefined => drafts.get(id)

/** To be told when it has been written. */
export const forgetDraft = (id: string): void => void drafts.delete(id)
