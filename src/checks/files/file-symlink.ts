import { fileFaultCheck } from './file-fault-check.ts'

/** A link is never followed: it could lead out of the newsroom. */
export const fileSymlink = fileFaultCheck('file-symlink', { safety: true })
