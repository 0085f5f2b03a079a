import { type Axis, DIRECTION_FILLERS, DIRECTIONS, TURNING_WORDS } from '../knowledge/directions.ts'
import { wordSet } from '../knowledge/word-set.ts'
import type { Language } from '../model/language.ts'

/** Which way a phrase beside a figure says that it counts. */
export interface Direction {
  axis: Axis
  /** More, after, up, first or to come. */
  isUp: boolean
  /** A negation stands before it: "no vinieron más de 40". */
  isTurned: boolean
  start: number
  end: number
}

type Sense = Pick<Direction, 'axis' | 'isUp'>

interface Phrases {
  before: ReadonlyMap<string, readonly Sense[]>
  behind: ReadonlyMap<string, readonly Sense[]>
  /** The words right before a figure and right behind it that may be parts of a phrase. */
  nearest: ReadonlySet<string>
  next: ReadonlySet<string>
  fillers: ReadonlySet<string>
  negations: ReadonlySet<string>
}

interface Word {
  word: string
  start: number
  end: number
}

const known = new Map<Language, Phrases>()

/** So many words before a figure are looked at; so many make a phrase. */
const NEAR = 8
const LONGEST = 4
/** So many words before a phrase may turn it about. */
const NEGATED = 4

const WORD_BEFORE = /([\p{L}'’]+)[\s-]$/u
const WORD_BEHIND = /^[\s-]([\p{L}'’]+)/u

/** The directions that phrases right before and right behind a figure give it: "más de 40", "40 years ago". */
export function directionsBeside(text: string, start: number, end: number, language: Language): Direction[] {
  const { before, behind, nearest, next, fillers, negations } = phrasesOf(language)
  const found: Direction[] = []
  const earlier = wordsBefore(text, start, nearest)
  for (let from = 0; from < earlier.length; ) {
    const phrase = longestOf(earlier.slice(from, from + LONGEST), before, (words) => words.toReversed())
    if (phrase) {
      const beyond = earlier.slice(from + phrase.length, from + phrase.length + NEGATED)
      const isTurned = beyond.some(({ word }) => negations.has(word))
      const place = { start: earlier[from + phrase.length - 1]?.start ?? start, end: earlier[from]?.end ?? start }
      found.push(...phrase.senses.map((sense) => ({ ...sense, ...place, isTurned })))
      from += phrase.length
    } else if (fillers.has(earlier[from]?.word ?? '')) from++
    else break
  }
  const later = wordsBehind(text, end, next)
  if (later.length === 0) return found
  const phrase = longestOf(later, behind, (words) => words)
  const place = { start: end, end: later[(phrase?.length ?? 0) - 1]?.end ?? end }
  return [...found, ...(phrase?.senses ?? []).map((sense) => ({ ...sense, ...place, isTurned: false }))]
}

function longestOf(
  words: readonly Word[],
  phrases: Phrases['before'],
  inOrder: (words: readonly Word[]) => readonly Word[],
): { length: number; senses: readonly Sense[] } | undefined {
  for (let length = words.length; length > 0; length--) {
    const phrase = inOrder(words.slice(0, length)).map(({ word }) => word)
    const senses = phrases.get(phrase.join(' '))
    if (senses) return { length, senses }
  }
  return undefined
}

/** The nearest first, which has to be one of some; nothing but a space parts them. */
function wordsBefore(text: string, start: number, nearest: ReadonlySet<string>): Word[] {
  const words: Word[] = []
  for (let at = start; words.length < NEAR; ) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[1]
    if (word === undefined || (at === start && !nearest.has(word.toLowerCase()))) break
    words.push({ word: word.toLowerCase(), start: at - 1 - word.length, end: at - 1 })
    at -= word.length + 1
  }
  return words
}

function wordsBehind(text: string, end: number, next: ReadonlySet<string>): Word[] {
  const words: Word[] = []
  for (let at = end; words.length < LONGEST; ) {
    const word = WORD_BEHIND.exec(text.slice(at, at + 20))?.[1]
    if (word === undefined || (at === end && !next.has(word.toLowerCase()))) break
    words.push({ word: word.toLowerCase(), start: at + 1, end: at + 1 + word.length })
    at += word.length + 1
  }
  return words
}

function phrasesOf(language: Language): Phrases {
  const made = known.get(language) ?? makePhrases(language)
  known.set(language, made)
  return made
}

function makePhrases(language: Language): Phrases {
  const [before, behind] = [sensesOf(DIRECTIONS[language].before), sensesOf(DIRECTIONS[language].behind)]
  const fillers = wordSet(DIRECTION_FILLERS[language])
  return {
    before,
    behind,
    nearest: new Set([...fillers, ...[...before.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))]),
    next: new Set([...behind.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
    fillers,
    negations: wordSet(TURNING_WORDS[language]),
  }
}

/** "más de", and "más del" */
const withArticle = (phrase: string): string[] => (/ (?:de|a)$/.test(phrase) ? [phrase, `${phrase}l`] : [phrase])

function sensesOf(opposites: (typeof DIRECTIONS)[Language]['before']): Phrases['before'] {
  const senses = new Map<string, Sense[]>()
  for (const [axis, lists] of Object.entries(opposites)) {
    for (const [index, list] of lists.entries()) {
      for (const phrase of list.split(',').flatMap((each) => withArticle(each.trim())))
        senses.set(phrase, [...(senses.get(phrase) ?? []), { axis: axis as Axis, isUp: index === 0 }])
    }
  }
  return senses
}
