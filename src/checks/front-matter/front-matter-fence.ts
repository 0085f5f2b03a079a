import { faultCheck } from '../fault-check.ts'

/** Front matter stands between two bare `---`. */
export const frontMatterFence = faultCheck('front-matter-fence', 'error', { safety: true })
