/** ASCII, Latin-1 and the marks of both languages' typography, as far as the fonts have them. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†‡•…‰‹›€™↑↓−⁄\u2009\u2010\u2011\u202f`

/** Letters of other languages of Europe, of Vietnamese and of transcriptions, as far as the fonts have them; kerning is for Spanish and English only. */
export const EXTENDED = {
  latin: 'ıʻʼ‒―',
  'latin-ext': `${range(0x100, 0x24f)}${range(0x1e00, 0x1eff)}ȘșȚț‒―′″←→≈≠≤≥∞√№₡₱₲₹₺₽₿ə`,
  vietnamese: `ƠơƯư${range(0x1ea0, 0x1ef9)}₫`,
  greek: range(0x370, 0x3ff),
  'greek-ext': range(0x1f00, 0x1fff),
  cyrillic: `${range(0x400, 0x45f)}Ґґ`,
  'cyrillic-ext': range(0x460, 0x52f),
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
