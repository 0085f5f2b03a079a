import { lockCheck } from './lock-check.ts'

/** `sync.lock` can be read line by line; lines that cannot do not count. */
export const lockSyntax = lockCheck('lock-syntax')
