import { fileFaultCheck } from './file-fault-check.ts'

/** A picture is of the format that its extension says, and one that browsers show. */
export const imageFormatMismatch = fileFaultCheck('image-format-mismatch')
