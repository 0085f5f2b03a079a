import { faultCheck } from '../fault-check.ts'

/** `allow` names checks that exist. */
export const allowUnknown = faultCheck('allow-unknown', 'error')
