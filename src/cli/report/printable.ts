/** Characters that move the cursor, end a line or turn the direction of what follows; article text may hold any. */
const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu

/** The text as it can be shown on one line of a terminal: nothing in it acts, each such character takes one column. */
export const printable = (text: string): string =>
  text.replace(CONTROL, (character) => (character === '\t' ? ' ' : character < ' ' ? visible(character) : '\uFFFD'))

/** U+0007 → ␇ */
const visible = (character: string): string => String.fromCodePoint(0x2400 + character.charCodeAt(0))
