import type { ArticleTexts, BlockText } from '../text/article-texts.ts'
import { nameKey } from './capital-words.ts'
import { type NamedPerson, namedPersons } from './named-persons.ts'
import type { NameSpan } from './other-name.ts'

/** A person whom only one edition names, and the text opposite. */
export interface DroppedPerson {
  person: NameSpan
  found: NameSpan
}

/** A person may be named in the paragraph before or behind instead. */
const NEAR = 1
/** Initials and numbers of kings name nobody. */
const FEWEST_LETTERS = 3

/** Persons of a bead whom the other edition does not name there nor near by, by any word of theirs. */
export function* droppedPersons(facing: ArticleTexts['facing'], at: number): Iterable<DroppedPerson> {
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
    const [here, there] = [countWords(texts[own]), countWords(texts[other])]
    const isFewer = ({ keys }: NamedPerson) =>
      keys.every((key) => key.length < FEWEST_LETTERS || (there.get(key) ?? 0) < (here.get(key) ?? 0))
    const missing = firstOfEach(
      persons.filter((person) => isFewer(person) && person.keys.some((key) => !there.has(key))),
    )
    if (missing.length === 0) continue
    const named = countWords(near.flatMap((each) => each[other]).filter((text) => !texts[other].includes(text)))
    for (const person of missing) {
      if (named.has(person.keys.at(-1) ?? '')) continue
      yield { person, found: { text: opposite, first: 0, last: opposite.words.length - 1 } }
    }
  }
}

const firstOfEach = (persons: readonly NamedPerson[]): NamedPerson[] => [
  ...new Map([...persons].reverse().map((person) => [person.keys.join(' '), person])).values(),
]

function countWords(texts: readonly BlockText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of texts)
    for (const word of words)
      for (const key of new Set([word, ...word.split('-')].map(nameKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
