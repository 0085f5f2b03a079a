import { remember } from '../basics/remember.ts'

/**
 * Characters of which the fonts of social cards have a shape, as ranges of code points: Latin, Greek and Cyrillic as far as
 * Source Sans 3 and Newsreader go (bin/characters.mjs). A test compares them with the table that is made of the fonts.
 */
const DRAWN = `
  20-7e a0-181 186 18a 18d-190 192-194 196-197 19a-19b 19e 1a0-1a1 1af-1b1 1b7 1bf-1dd 1e2-1e7 1ea-1eb 1ee-1f0 1f4-1f5
  1f7-220 222-223 226-227 22a-22d 230-233 237 23a-23e 241-245 248-249 259 2bb-2bc 374-375 37a 37e 384-38a 38c 38e-3a1
  3a3-3d1 3d5 3d7 3d9 3db 3dd 3e1 3f4 3f7-3f8 400-45f 462-463 472-475 490-493 496-49b 4a0-4a3 4aa-4ab 4ae-4af 4b2-4b3
  4b6-4b7 4ba-4bb 4c0-4c4 4c7-4c8 4cf-4d1 4d4-4d9 4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 4f6-4f7 1e02-1e03 1e06-1e07 1e0a-1e11
  1e16-1e17 1e1e-1e2b 1e32-1e3b 1e3e-1e49 1e52-1e53 1e56-1e63 1e66-1e67 1e6a-1e6f 1e72-1e73 1e7e-1e85 1e8e-1e97 1e9e-1ef9
  1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb
  1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2009 2013-2014 2018-201a 201c-201e 2022 2026 202f 2039-203a 2044 20a1 20ab-20ac 20b1-20b2
  20b9-20ba 20bd 2122 2191 2193 2212
`
/** Marks that look like others which the fonts have. */
const LIKE: Readonly<Record<string, string>> = { '‐': '-', '‒': '–', '―': '—', '′': '’', '″': '”' }
/** Pictures and marks without a shape of their own: they are left out. */
const UNSHOWN = /(?![©®™\s])[\p{C}\p{M}\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/gu

/** Words in Latin-1 with one space between two: most texts are so, and are drawn as they are. */
const PLAIN = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/

/** A text as it can be drawn: composed, spaces folded, without what has no shape. */
export const drawable = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFC').replace(UNSHOWN, '').replace(/\s+/g, ' ').trim()

/** By which characters a character may be drawn: itself, one that looks like it, its letter without the mark. */
export const standInsOf = (character: string): string[] => [
  character,
  LIKE[character] ?? character.normalize('NFKD').charAt(0),
]

const isDrawn = remember((character: string) =>
  standInsOf(character).some((each) => drawnCharacters().has(each.codePointAt(0) ?? 0)),
)

let drawn: ReadonlySet<number> | undefined

/** Code points; read when they are first asked for. */
function drawnCharacters(): ReadonlySet<number> {
  drawn ??= new Set(
    DRAWN.trim()
      .split(/\s+/)
      .flatMap((range) => {
        const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      }),
  )
  return drawn
}

/** The characters of a text that a social card has no shape of, once each. Most texts have none. */
export const undrawnLetters = (text: string): string[] =>
  /[^\x20-\xff]/.test(text) ? [...new Set(drawable(text))].filter((character) => !isDrawn(character)) : []
