import { faultCheck } from '../fault-check.ts'

/** What guards safety cannot be accepted on purpose. */
export const allowSafety = faultCheck('allow-safety', 'error', { safety: true })
