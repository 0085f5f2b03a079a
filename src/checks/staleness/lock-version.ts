import { lockCheck } from './lock-check.ts'

/** `sync.lock` is of the version that this tool writes. */
export const lockVersion = lockCheck('lock-version')
