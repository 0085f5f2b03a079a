import { fileFaultCheck } from './file-fault-check.ts'

/** Pictures are whole pictures. */
export const imageUnreadable = fileFaultCheck('image-unreadable')
