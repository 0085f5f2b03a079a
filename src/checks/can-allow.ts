import type { CheckId } from '../model.ts'
import { CHECKS } from './index.ts'

/** Whether an edition may accept what a check finds: it guards no safety, and is not about `allow` itself. */
export const canAllow = (check: CheckId): boolean =>
  check !== 'allow-unused' && CHECKS.find(({ id }) => id === check)?.safety === undefined
