/** Most words have no accents, and looking is quicker than taking apart. */
const OTHER = /[\u0080-\uffff]/
const MARKS = /\p{M}/gu

/** Without accents: `Política` → `Politica`. */
export const foldAccents = (text: string): string =>
  OTHER.test(text) ? text.normalize('NFD').replace(MARKS, '') : text
