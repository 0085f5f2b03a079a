import { remember } from '../../ground/basics/remember.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isGivenName } from '../../ground/knowledge/known-names.ts'
import { type BlockText, isBesideNext, startOfWord } from '../text/article-texts.ts'
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
/** What stands before a name and is none: `Don Quixote`, `el Quijote`. */
const TITLE = /^(?:don|dona|fray|san|santa|sor)$/
/** The number of a king, with which a sentence may end. */
const ROMAN = /^[IVX]+$/

/** Whether a word of a name says whose it is: initials and numbers of kings do not. */
export const isTelling = (key: string): boolean => key.length >= 3

/** Names of two words and more, given names with all that belongs to them among them; in the order of the text. */
export const namedPersons = remember((text: BlockText): readonly NamedPerson[] => {
  const { known } = text
  const found: NamedPerson[] = []
  let after = 0
  for (const first of text.telling) {
    if (first < after || !known[first]?.isCapital) continue
    let last = first
    for (let next = nextOfName(text, last); next !== undefined; next = nextOfName(text, last)) last = next
    if (last === first) continue
    const start = opensSentence(text, first) ? (firstGiven(known, first, last) ?? first) : first
    const keys = known.slice(start, last + 1).flatMap(({ key, isCapital }) => (isCapital ? key : []))
    found.push({ text, first: start, last, keys, isPerson: isPerson(text, start, last) })
    after = last + 1
  }
  return found
})

/** Whether a given name begins it, and no number (`Jorge VI`) nor, in a longer one, a word (`David Rumsey Map Collection`) ends it. */
function isPerson({ words, known, edition }: BlockText, first: number, last: number): boolean {
  const [given = '', end = ''] = [known[first]?.key, known[last]?.key]
  if (!isGivenName(given) || TITLE.test(given) || ROMAN.test(words[last] ?? '')) return false
  return last <= first + 1 || findMeanings(end, edition.language).length === 0
}

const opensSentence = (text: BlockText, index: number): boolean => {
  const start = startOfWord(text, index)
  return !/[\p{L}\d,] $/u.test(text.text.slice(Math.max(0, start - 2), start))
}

/** `Hoy Juan Pérez`: where the first given name stands. */
function firstGiven(known: BlockText['known'], first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) if (isGivenName(known[at]?.key ?? '')) return at
  return undefined
}

/** The number of the next word with a capital that belongs to the same name. */
function nextOfName(text: BlockText, last: number): number | undefined {
  for (let at = last + 1; at - last <= MOST_PARTICLES + 1; at++) {
    const next = text.known[at]
    if (next === undefined || !(next.isCapital || PARTICLE.test(text.words[at] ?? '')) || !isWithin(text, at - 1)) break
    if (next.isCapital) return at
  }
  return undefined
}

/** Whether only what may stand within a name parts a word from the next: a space; behind an initial a point too. */
function isWithin(text: BlockText, at: number): boolean {
  if (isBesideNext(text, at)) return true
  const word = text.words[at] ?? ''
  if (word.length !== 1 || ROMAN.test(word)) return false
  return text.text.slice(startOfWord(text, at) + 1, startOfWord(text, at + 1)) === '. '
}
