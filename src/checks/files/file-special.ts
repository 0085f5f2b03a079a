import { fileFaultCheck } from './file-fault-check.ts'

/** Where a file belongs lies a file: no pipe, device or folder. */
export const fileSpecial = fileFaultCheck('file-special', { safety: true })
