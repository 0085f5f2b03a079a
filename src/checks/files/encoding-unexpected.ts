import { fileFaultCheck } from './file-fault-check.ts'

/** Texts are UTF-8. */
export const encodingUnexpected = fileFaultCheck('encoding-unexpected', { safety: true })
