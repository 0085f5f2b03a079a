import { faultCheck } from '../fault-check.ts'

/** An edition begins with front matter. */
export const frontMatterMissing = faultCheck('front-matter-missing', 'error', { safety: true })
