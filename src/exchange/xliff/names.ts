/** Version 2.1 keeps the namespace of 2.0. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0'
/** Of the attributes that only this tool reads. */
export const FACING = 'urn:facing-pages:exchange:1'
/** The base of a part that the file has not yet. */
export const NO_BASE = '-'
/** Category of the note that tells what the source said before. */
export const BEFORE = 'facing:before'
