/** A value of a file that programs read: a line that began within it would be read as a field of its own. */
export const onOneLine = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
