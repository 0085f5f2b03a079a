import { compare } from '../../ground/basics/compare.ts'
import type { Digest } from '../../model.ts'

/** An edition that waits for its day. */
export interface Scheduled {
  /** Path relative to the root. */
  file: string
  /** ISO. */
  date: string
}

/** The editions that wait for their day, the next first; drafts do not. */
export const scheduledIn = (digests: readonly Digest[], today: string): Scheduled[] =>
  digests
    .flatMap(({ summary }) => summary.editions)
    .flatMap(({ draft, date, path: file }) => (!draft && date !== undefined && date > today ? [{ file, date }] : []))
    .sort((one, other) => compare(one.date, other.date) || compare(one.file, other.file))
