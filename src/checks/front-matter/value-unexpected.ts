import { faultCheck } from '../fault-check.ts'

/** Values are what their keys need. */
export const valueUnexpected = faultCheck('value-unexpected', 'error', { safety: true })
