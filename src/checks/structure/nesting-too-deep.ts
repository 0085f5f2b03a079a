import { faultCheck } from '../fault-check.ts'

/** Lists, quotations and emphasis are not so deep that the stack ends. */
export const nestingTooDeep = faultCheck('nesting-too-deep', 'error', { safety: true })
