const LONGEST = 80
/** Control characters, marks that turn the direction of text, line and paragraph ends, marks without width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A value of somebody's text as a message shows it: between backticks, nothing hidden in it, cut after 80 characters. */
export function quote(value: string): string {
  const characters = [...value]
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : value
  return `\`${cut.replace(HIDDEN, codePoint).replaceAll('`', "'")}\``
}

/** `U+202E` */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
