import { remember } from '../../ground/basics/remember.ts'
import { inflectedTerm } from '../../ground/knowledge/inflected-term.ts'
import { LANGUAGES, type Language, type Records } from '../../model.ts'
import { type PublishedTerm, publishedTerms } from '../published-terms.ts'
import { escapeText } from '../words/escape-html.ts'

/** A term of the glossary in a text. */
export interface FoundTerm {
  /** Of its place on the page of the glossary. */
  id: string
  start: number
  end: number
}

/** Finds the terms of the glossary in a piece of HTML without marks, in reading order; of those that overlap the longest. */
export type FindTerms = (text: string) => FoundTerm[]

/** What a term may go on to, word by word, and the terms that end here. */
interface Step {
  next: Map<string, Step>
  ends: { id: string; pattern: RegExp; lead: number }[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** More words no term has. */
const MOST_WORDS = 8

/** The terms of each language, which are looked for in one pass however many they are; of several of one name the first. */
export const findTerms = remember((glossary: Records['glossary']): Record<Language, FindTerms> => {
  const terms = publishedTerms(glossary)
  const finders = LANGUAGES.map((language) => [language, finderOf(language, terms)])
  return Object.fromEntries(finders) as Record<Language, FindTerms>
})

function finderOf(language: Language, terms: readonly PublishedTerm[]): FindTerms {
  const first = beginStep()
  for (const [name, { id, kind }] of new Map(terms.map((term) => [term[language], term] as const).toReversed())) {
    const text = escapeText(name)
    const words = [...text.matchAll(WORD)]
    if (words.length === 0 || words.length > MOST_WORDS) continue
    let step = first
    for (const [word] of words) step = stepOn(step, stemOf(word))
    // A name that is written small is another word: `Sol`, `sol`.
    const pattern = new RegExp(inflectedTerm(text), kind === 'term' ? 'iuy' : 'uy')
    step.ends.push({ id, pattern, lead: words[0]?.index ?? 0 })
  }
  return (text) => termsIn(text, first)
}

function termsIn(text: string, first: Step): FoundTerm[] {
  const words = [...text.matchAll(WORD)]
  const found: FoundTerm[] = []
  let end = 0
  for (const [place, { index }] of words.entries()) {
    const term = index < end ? undefined : termAt(text, words, place, first)
    if (term === undefined) continue
    found.push(term)
    end = term.end
  }
  return found
}

/** The longest term that begins with a word. */
function termAt(text: string, words: readonly RegExpExecArray[], place: number, first: Step): FoundTerm | undefined {
  const begins = words[place]?.index ?? 0
  let longest: FoundTerm | undefined
  let step: Step | undefined = first
  for (const { 0: word, index } of words.slice(place, place + MOST_WORDS)) {
    step = step.next.get(stemOf(word))
    if (step === undefined) break
    for (const { id, pattern, lead } of step.ends) {
      const start = begins - lead
      pattern.lastIndex = start
      // Of a word nothing may be left over.
      const isHere = start >= 0 && pattern.test(text) && pattern.lastIndex >= index + word.length
      if (isHere) longest = { id, start, end: pattern.lastIndex }
    }
  }
  return longest
}

const beginStep = (): Step => ({ next: new Map(), ends: [] })

function stepOn({ next }: Step, stem: string): Step {
  const step = next.get(stem) ?? beginStep()
  next.set(stem, step)
  return step
}

/** The same of a word and its plural; of a few others too, which the pattern tells apart. */
function stemOf(word: string): string {
  const small = word.toLowerCase()
  let end = small.length
  while (end > 0 && 'es'.includes(small[end - 1] ?? '-')) end--
  return small.slice(0, end).replace(/z$/, 'c')
}
