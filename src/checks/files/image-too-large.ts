import { fileFaultCheck } from './file-fault-check.ts'

/** A picture fits in the memory of a phone once it is unpacked. */
export const imageTooLarge = fileFaultCheck('image-too-large')
