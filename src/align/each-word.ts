const NOTHING = 1
const INSIDE = 2
const LETTER = 3

/** By the code of a character; 0 where it was not asked for yet, and of halves of characters. */
const kinds = new Uint8Array(0x10000)

/**
 * Calls back for each word of a text and where it begins: a letter, then letters, digits, apostrophes, hyphens and
 * underscores. By hand, since every text that is aligned passes here and a regular expression takes twice the time.
 */
export function eachWord(text: string, take: (word: string, start: number) => void): void {
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] || learnKind(text, i)
    if (kind === NOTHING) {
      if (start >= 0) take(text.slice(start, i), start)
      start = -1
    } else if (start < 0 && kind === LETTER) start = i
  }
  if (start >= 0) take(text.slice(start), start)
}

function learnKind(text: string, index: number): number {
  const kind = kindOf(characterAt(text, index))
  const isHalf = /[\ud800-\udfff]/.test(text.charAt(index))
  if (!isHalf) kinds[text.charCodeAt(index)] = kind
  return kind
}

const kindOf = (character: string): number =>
  /^\p{L}/u.test(character) ? LETTER : /^[\p{N}'’_-]/u.test(character) ? INSIDE : NOTHING

/** The whole character of which a unit of UTF-16 is part. */
function characterAt(text: string, index: number): string {
  const isSecond = /[\udc00-\udfff]/.test(text.charAt(index))
  return String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? 0)
}
