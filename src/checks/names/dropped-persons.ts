import { type ArticleTexts, startOfWord } from '../text/article-texts.ts'
import { isAnswered } from './is-answered.ts'
import { isTelling, type NamedPerson, namedPersons } from './named-persons.ts'
import { boundsOfSpan, type NameSpan } from './other-name.ts'
import { wordCounts } from './word-counts.ts'

/** A person whom only one edition names, and the text opposite. */
export interface DroppedPerson {
  person: NameSpan
  found: NameSpan
}

/** A person may be named in the paragraph before or behind instead. */
const NEAR = 1

/** What parts persons of a list. */
const BETWEEN = /^(?:, |,? (?:[ye&]|and) )$/

/**
 * Persons of a bead whom the other edition does not name there nor near by, by any word of theirs; those of a list as one.
 * `isTold`: of whom something was said already.
 */
export function* droppedPersons(
  facing: ArticleTexts['facing'],
  at: number,
  isTold: (person: NameSpan) => boolean,
): Iterable<DroppedPerson> {
  const texts = facing[at]
  if (texts === undefined) return
  const near = facing.slice(Math.max(0, at - NEAR), at + NEAR + 1)
  for (const [own, other] of [
    ['es', 'en'],
    ['en', 'es'],
  ] as const) {
    const persons = texts[own].flatMap(namedPersons).filter(({ isPerson }) => isPerson)
    const opposite = texts[other].find(({ words }) => words.length > 0)
    if (persons.length === 0 || opposite === undefined) continue
    const [here, there] = [wordCounts(texts[own]), wordCounts(texts[other])]
    const isFewer = ({ keys }: NamedPerson) =>
      keys.every((key) => !isTelling(key) || (there.get(key) ?? 0) < (here.get(key) ?? 0))
    const missing = firstOfEach(
      persons.filter((person) => isFewer(person) && person.keys.some((key) => !there.has(key))),
    )
    if (missing.length === 0) continue
    const named = wordCounts(near.flatMap((each) => each[other]).filter((text) => !texts[other].includes(text)))
    const dropped = missing.filter(
      (person) => !named.has(person.keys.at(-1) ?? '') && !isTold(person) && !isAnswered(person, texts[other]),
    )
    const found = { text: opposite, first: 0, last: opposite.words.length - 1 }
    for (const person of joined(dropped)) yield { person, found }
  }
}

/** Persons of a list as one: `Ada Lovelace and Alan Turing`. */
function joined(persons: readonly NameSpan[]): NameSpan[] {
  const lists: NameSpan[] = []
  for (const person of persons) {
    const list = lists.at(-1)
    const isNext = list?.text === person.text && BETWEEN.test(textBetween(list, person))
    if (list && isNext) lists[lists.length - 1] = { ...list, last: person.last }
    else lists.push(person)
  }
  return lists
}

const textBetween = (one: NameSpan, { text, first }: NameSpan): string =>
  text.text.slice(boundsOfSpan(one)[1], startOfWord(text, first))

/** In the order of the text. */
const firstOfEach = (persons: readonly NamedPerson[]): NamedPerson[] =>
  [...new Map([...persons].reverse().map((person) => [person.keys.join(' '), person])).values()].reverse()
