import { faultCheck } from '../fault-check.ts'

/** Front matter stays within the size that is read. */
export const frontMatterTooLarge = faultCheck('front-matter-too-large', 'error', { safety: true })
