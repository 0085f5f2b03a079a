import type { Finding } from './problem.ts'

/** Why the tool cannot go on: how it was called or set up (exit 2), or files and the disk (exit 3). */
export class Stop extends Error {
  constructor(
    readonly exit: 2 | 3,
    /** For machines: `site-missing`, `option-unknown`, … */
    readonly code: string,
    /** What to tell people; `file` is '' where it is about none. */
    readonly findings: readonly [Finding, ...Finding[]],
  ) {
    super(code)
  }
}
