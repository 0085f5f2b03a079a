import { faultCheck } from '../fault-check.ts'

/** Marks are not so many that the parser takes minutes. */
export const markupTooDense = faultCheck('markup-too-dense', 'error', { safety: true })
