import { faultCheck } from '../fault-check.ts'

/** A body is not too long for the parser. */
export const bodyTooLong = faultCheck('body-too-long', 'error', { safety: true })
