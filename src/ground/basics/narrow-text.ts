/** The same text with one byte a character where that is enough: what was cut from a text with wider ones stays wide. */
export const narrowText = (text: string): string => Buffer.from(text).toString()
