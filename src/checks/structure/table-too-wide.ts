import { faultCheck } from '../fault-check.ts'

/** A table does not fill the memory. */
export const tableTooWide = faultCheck('table-too-wide', 'error', { safety: true })
