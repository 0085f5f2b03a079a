import { fileFaultCheck } from './file-fault-check.ts'

/** Texts and pictures stay within the size that is read. */
export const fileTooLarge = fileFaultCheck('file-too-large', { safety: true })
