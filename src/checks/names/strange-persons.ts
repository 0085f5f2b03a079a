import { areSameGivenName } from '../../ground/knowledge/given-name-pairs.ts'
import { placeNames } from '../../ground/knowledge/place-names.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { isAnswered } from './is-answered.ts'
import { isTelling, type NamedPerson, namedPersons } from './named-persons.ts'
import type { OtherName } from './other-name.ts'
import { wordCounts } from './word-counts.ts'

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
  const words = wordCounts(others)
  const strange = persons.filter(
    (person) => !person.keys.some((key) => isTelling(key) && words.has(key)) && !isAnswered(person, others),
  )
  const clear = strange.filter((person) => !person.keys.some((key) => isPlace(key, person)))
  return [...new Map(clear.map((person) => [person.keys.join(' '), person])).values()]
}

const isPlace = (key: string, { text }: NamedPerson): boolean =>
  placeNames(text.edition.language)
    .get(key)
    ?.some(({ kind, words }) => kind !== 'city' && words.length === 1) ?? false
