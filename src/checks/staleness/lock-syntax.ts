import { faultCheck } from '../fault-check.ts'

/** `sync.lock` can be read line by line; lines that cannot do not count. */
export const lockSyntax = faultCheck('lock-syntax', 'error')
