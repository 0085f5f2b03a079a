/** ASCII, Latin-1 and the marks of both languages' typography, as far as the fonts have them. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†‡•…‰‹›€™↑↓−⁄\u2009\u2010\u2011\u202f`

/** Latin Extended-A and what Romanian and Vietnamese names need most; kerning is for Spanish and English only. */
export const EXTENDED = `${range(0x100, 0x17f)}ȘșȚț`

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
