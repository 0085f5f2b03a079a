import { faultCheck } from '../fault-check.ts'

/** What every edition and record needs is there. */
export const keyMissing = faultCheck('key-missing', 'error', { safety: true })
