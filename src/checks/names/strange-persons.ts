import { areSameGivenName } from '../../ground/knowledge/given-name-pairs.ts'
import { placeNames } from '../../ground/knowledge/place-names.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { nameKey } from './capital-words.ts'
import { type NamedPerson, namedPersons } from './named-persons.ts'
import type { OtherName } from './other-name.ts'

/** Initials and numbers of kings name nobody. */
const FEWEST_LETTERS = 3

/** A person of whom the other side has no part, opposite another one of whom this side has none: the only two such. */
export function* strangePersons({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const here = strangers(es, en)
  if (here.length === 0) return
  const there = strangers(en, es)
  if (here.length !== there.length) return
  for (const [index, own] of here.entries()) {
    const other = there[index]
    if (other && !areSameGivenName(own.keys[0] ?? '', other.keys[0] ?? '')) yield { es: own, en: other, isSure: true }
  }
}

/** The persons that a side names, each once, and the other one in no way. */
function strangers(texts: readonly BlockText[], others: readonly BlockText[]): NamedPerson[] {
  const persons = texts.flatMap(namedPersons).filter(({ isPerson }) => isPerson)
  if (persons.length === 0) return []
  const words = wordsIn(others)
  const strange = persons.filter(({ keys }) => !keys.some((key) => key.length >= FEWEST_LETTERS && words.has(key)))
  const clear = strange.filter((person) => !person.keys.some((key) => isPlace(key, person)))
  return [...new Map(clear.map((person) => [person.keys.join(' '), person])).values()]
}

const isPlace = (key: string, { text }: NamedPerson): boolean =>
  placeNames(text.edition.language)
    .get(key)
    ?.some(({ kind }) => kind !== 'city') ?? false

function wordsIn(texts: readonly BlockText[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of texts)
    for (const word of words) {
      found.add(nameKey(word))
      if (word.includes('-')) for (const part of word.split('-')) found.add(nameKey(part))
    }
  return found
}
