import { faultCheck } from '../fault-check.ts'

/** A key stands once. */
export const keyDuplicate = faultCheck('key-duplicate', 'error')
