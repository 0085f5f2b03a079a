import type { Check } from '../../model.ts'

/** A check that passes on what was met when an article's `sync.lock` was read: the faults of its id. */
export const lockCheck = (id: string): Check => ({
  id,
  severity: 'error',
  scope: 'article',
  run: ({ faults }) => faults.filter(({ check }) => check === id),
})
