const JOINER = '\u2060'
/** A dash after a word, or at the beginning of what is known of the line and not of a word. */
const CLOSING = /(?<=[^\s(«“"¿¡])—|^—(?=[\s.,;:!?)»”])/g
/** A dash that nothing stands before, and a word behind, or the end of what is known of the line. */
const OPENING = /(?<![^\s(«“"¿¡])—(?=[^\s.,;:)»”]|$)/g

/**
 * A text in which no line ends between a dash and the word that it clings to, which browsers would allow: `—dijo—` stays
 * whole; `one—two` breaks after the dash. The text may be part of a line, between its links and emphases.
 */
export const keepTogether = (text: string): string =>
  text.includes('—') ? text.replace(OPENING, `$&${JOINER}`).replace(CLOSING, `${JOINER}$&`) : text
