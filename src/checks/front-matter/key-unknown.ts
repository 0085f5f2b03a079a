import { faultCheck } from '../fault-check.ts'

/** Keys are those that mean something. */
export const keyUnknown = faultCheck('key-unknown', 'error')
