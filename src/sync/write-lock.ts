import type { LockEntry } from '../model.ts'
import { writeLine } from './lock-line.ts'
import { HEADER } from './read-lock.ts'

/** `sync.lock` with these lines, those of texts beside the bodies first. */
export const writeLock = (entries: readonly LockEntry[]): string => [HEADER, ...entries.map(writeLine), ''].join('\n')
