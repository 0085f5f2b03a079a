import { remember } from '../../ground/basics/remember.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isGivenName } from '../../ground/knowledge/known-names.ts'
import { type BlockText, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from './capital-words.ts'
import type { NameSpan } from './other-name.ts'

/** Words with a capital that nothing but spaces and particles parts. */
export interface NamedPerson extends NameSpan {
  /** The first of them is a given name. */
  isPerson: boolean
  /** Its words with a capital, as names are compared. */
  keys: readonly string[]
}

/** What is small within a name: `María de la Cruz`, `Ludwig van der Rohe`. */
const PARTICLE = /^(?:da|de|del|den|der|di|dos|du|la|las|los|van|von)$/
const MOST_PARTICLES = 2
/** Between two words of a name; a point behind an initial. */
const WITHIN = /^ $/
const AFTER_INITIAL = /^\.? $/
/** What stands before a name and is none: `Don Quixote`, `el Quijote`. */
const TITLE = /^(?:don|dona|fray|san|santa|sor)$/
/** The number of a king, with which a sentence may end. */
const ROMAN = /^[IVX]+$/

/** Whether a word of a name says whose it is: initials and numbers of kings do not. */
export const isTelling = (key: string): boolean => key.length >= 3

/** Names of two words and more, given names with all that belongs to them among them; in the order of the text. */
export const namedPersons = remember((text: BlockText): readonly NamedPerson[] => {
  const { words } = text
  const found: NamedPerson[] = []
  for (let first = 0; first < words.length; first++) {
    if (!isCapitalAt(text, first)) continue
    let last = first
    for (let next = nextOfName(text, last); next !== undefined; next = nextOfName(text, last)) last = next
    const start = opensSentence(text, first) ? (firstGiven(words, first, last) ?? first) : first
    if (last > start) {
      const keys = words
        .slice(start, last + 1)
        .filter(startsWithCapital)
        .map(nameKey)
      found.push({ text, first: start, last, keys, isPerson: isPerson(text, start, last) })
    }
    first = last
  }
  return found
})

const startsWithCapital = (word: string): boolean => isCapital(word.charCodeAt(0))
const isCapitalAt = ({ words }: BlockText, index: number): boolean => startsWithCapital(words[index] ?? '')

/** Whether a given name begins it, and no number (`Jorge VI`) nor, in a longer one, a word (`David Rumsey Map Collection`) ends it. */
function isPerson({ words, edition }: BlockText, first: number, last: number): boolean {
  const [given = '', end = ''] = [words[first], words[last]]
  const isWord = last > first + 1 && findMeanings(nameKey(end), edition.language).length > 0
  return isGivenName(nameKey(given)) && !TITLE.test(nameKey(given)) && !ROMAN.test(end) && !isWord
}

const opensSentence = (text: BlockText, index: number): boolean => {
  const start = startOfWord(text, index)
  return !/[\p{L}\d,] $/u.test(text.text.slice(Math.max(0, start - 2), start))
}

/** `Hoy Juan Pérez`: where the first given name stands. */
function firstGiven(words: readonly string[], first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) if (isGivenName(nameKey(words[at] ?? ''))) return at
  return undefined
}

/** The number of the next word with a capital that belongs to the same name. */
function nextOfName(text: BlockText, last: number): number | undefined {
  let at = last
  do {
    const [word = '', next] = [text.words[at], text.words[at + 1]]
    const between = text.text.slice(startOfWord(text, at) + word.length, startOfWord(text, at + 1))
    if (next === undefined || !(word.length === 1 && !ROMAN.test(word) ? AFTER_INITIAL : WITHIN).test(between))
      return undefined
    at++
    if (isCapitalAt(text, at)) return at
  } while (at - last <= MOST_PARTICLES && PARTICLE.test(text.words[at] ?? ''))
  return undefined
}
