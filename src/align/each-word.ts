const NOTHING = 0
const INSIDE = 1
const LETTER = 2
const LATIN = 0x250

let latin: Uint8Array | undefined

/**
 * Calls back for each word of a text and where it begins: a letter, then letters, digits, apostrophes, hyphens and
 * underscores. By hand, since every text that is aligned passes here and a regular expression takes twice the time.
 */
export function eachWord(text: string, take: (word: string, start: number) => void): void {
  latin ??= Uint8Array.from({ length: LATIN }, (_, code) => kindOf(String.fromCharCode(code)))
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < LATIN ? latin[code] : kindOf(characterAt(text, i))
    if (kind === NOTHING) {
      if (start >= 0) take(text.slice(start, i), start)
      start = -1
    } else if (start < 0 && kind === LETTER) start = i
  }
  if (start >= 0) take(text.slice(start), start)
}

const kindOf = (character: string): number =>
  /^\p{L}/u.test(character) ? LETTER : /^[\p{N}'’_-]/u.test(character) ? INSIDE : NOTHING

/** The whole character of which a unit of UTF-16 is part. */
function characterAt(text: string, index: number): string {
  const isSecond = /[\udc00-\udfff]/.test(text.charAt(index))
  return String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? 0)
}
