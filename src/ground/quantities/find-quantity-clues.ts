import type { Language } from '../../model.ts'
import { type Meaning, NO_MEANING, threeLetters, vocabularyOf } from './vocabulary.ts'

/** Where a text may say a quantity: a digit, or a word of the vocabulary. */
export interface Clue {
  start: number
  end: number
  /** Absent of digits. */
  meaning?: Meaning | undefined
  /** Of a Roman numeral. */
  roman?: true | undefined
}

const ROMAN = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const ROMAN_LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number('IVXLCDM'.includes(String.fromCharCode(code))),
)

const DIGIT = 1
const LETTER = 2
/** Digits, and letters of Latin script with the marks on them; U+00C0 to U+2000 is taken for letters as a whole. */
const KINDS = new Uint8Array(0x10000).map((_, code) => {
  if (code >= 0x2000) return 0
  if (code >= 48 && code <= 57) return DIGIT
  return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : 0
})

/**
 * The clues of a text in order. One pass over the character codes: a word is cut out and looked up only where its first
 * letters allow it, since a newsroom has millions of words and few of them count.
 */
export function findQuantityClues(text: string, language: Language): Clue[] {
  const { beginnings, shapes, meaningOf } = vocabularyOf(language)
  const clues: Clue[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const start = at
    const kind = KINDS[text.charCodeAt(at++)]
    if (kind !== DIGIT && kind !== LETTER) continue
    while (at < length && KINDS[text.charCodeAt(at)] === kind) at++
    if (kind === DIGIT) clues.push({ start, end: at, meaning: undefined, roman: undefined })
    else {
      const first = text.charCodeAt(start)
      const second = at - start > 1 ? text.charCodeAt(start + 1) : 0
      const third = at - start > 2 ? text.charCodeAt(start + 2) : 0
      const isWord =
        beginnings[threeLetters(first, second, third)] === 1 &&
        shapes[threeLetters(first, text.charCodeAt(at - 1), at - start)] === 1
      const mayBeRoman = ROMAN_LETTERS[first] === 1 && (second === 0 || ROMAN_LETTERS[second] === 1)
      if (!isWord && !mayBeRoman) continue
      const word = text.slice(start, at)
      if (at < length && KINDS[text.charCodeAt(at)] === DIGIT) continue
      if (mayBeRoman && ROMAN.test(word)) {
        clues.push({ start, end: at, meaning: { ...NO_MEANING, ordinal: valueOfRoman(word) }, roman: true })
        continue
      }
      const meaning = isWord ? meaningOf(word.toLowerCase()) : undefined
      if (meaning) clues.push({ start, end: at, meaning, roman: undefined })
    }
  }
  return clues
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** `XIX` → 19 */
function valueOfRoman(word: string): number {
  const values = [...word].map((letter) => DIGITS[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
