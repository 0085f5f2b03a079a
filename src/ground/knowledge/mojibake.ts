/** Characters of Windows-1252 from 0x80 to 0x9f (https://encoding.spec.whatwg.org/#index-windows-1252). */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Those of them that may follow a letter by right: `IRMÃ”`, `«Ã»`. */
const MARKS = '‘’“”…–—‹›»'
const OTHERS = [...FROM_80].filter((character) => !MARKS.includes(character)).join('')

/** What it begins with: few texts have any of them. */
export const MAY_BEGIN_MOJIBAKE = /[ÂÃâïð]/

/**
 * UTF-8 that was read as Windows-1252: `Ã­` for `í`, `Â¿` for `¿`, `â€œ` for `“`, `ðŸ˜€` for an emoji. A capital that ends
 * a word in Portuguese or French before a mark is none.
 */
export const MOJIBAKE = new RegExp(
  [
    `[ÂÃ][\\u00a0-\\u00ba\\u00bc-\\u00bf${OTHERS}]`,
    `[ÂÃ][${MARKS}](?=\\p{L})`,
    `(?<![\\p{Lu}«“‘"'(])[ÂÃ][${MARKS}]`,
    `â[€„†][\\u00a0-\\u00bf${FROM_80}]`,
    'ï»¿',
    `ðŸ[\\u00a0-\\u00bf${FROM_80}]{2}`,
  ].join('|'),
  'gu',
)

/** `MarÃ­a` → `María`; undefined where the text is no UTF-8 read as Windows-1252. */
export function repairMojibake(text: string): string | undefined {
  const bytes = [...text].map((character) => {
    const index = FROM_80.indexOf(character)
    return index < 0 ? character.charCodeAt(0) : 0x80 + index
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  const repaired = Buffer.from(bytes).toString('utf8')
  return repaired.includes('\ufffd') ? undefined : repaired
}
