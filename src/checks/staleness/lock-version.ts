import { faultCheck } from '../fault-check.ts'

/** `sync.lock` is of the version that this tool writes. */
export const lockVersion = faultCheck('lock-version', 'error')
