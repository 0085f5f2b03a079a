import type { Finding } from './finding.ts'

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

/** Whether an error is one of the disk (no permission, no room, broken), and no bug of ours; `path` as the system says it. */
export const isRefusal = (error: unknown): error is Error & { code: string; path?: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
