import { areSameGivenName } from '../../ground/knowledge/given-name-pairs.ts'
import { isGivenName } from '../../ground/knowledge/known-names.ts'
import { areExonyms } from '../../ground/knowledge/name-spellings.ts'
import { type BlockText, type FacingTexts, isBesideNext } from '../text/article-texts.ts'
import { differenceOf } from './difference-of.ts'
import type { NameSpan, OtherName } from './other-name.ts'

const PARTS = ['surname', 'given'] as const
type Part = (typeof PARTS)[number]

/** A given name and the word behind it, as names are compared. */
interface Person extends NameSpan {
  given: string
  surname: string
}

/** Persons opposite ones with another surname behind the same given name, or another given name before the same surname. */
export function* otherPersons({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const spanish = es.flatMap(personsIn)
  const english = spanish.length === 0 ? [] : en.flatMap(personsIn)
  if (english.length === 0) return
  const [wordsHere, wordsThere] = [wordsIn(es), wordsIn(en)]
  const told = new Set<Person>()
  for (const part of PARTS) {
    const there = byOtherPart(english, part, wordsHere)
    for (const [shared, own] of byOtherPart(spanish, part, wordsThere)) {
      const other = there.get(shared)
      if (!own || !other || told.has(own) || mayBeSame(own[part], other[part], part)) continue
      told.add(own)
      yield { es: own, en: other, isSure: true }
    }
  }
}

/** Each given name with the word behind it, where that has a capital too. */
function personsIn(text: BlockText): Person[] {
  const { words, known } = text
  const found: Person[] = []
  for (const first of text.telling) {
    const word = known[first]
    const next = known[first + 1]
    if (!word?.isCapital || !next?.isCapital || (words[first + 1] ?? '').length < 3) continue
    if (!isGivenName(word.key) || !isBesideNext(text, first)) continue
    found.push({ text, first, last: first + 1, given: word.key, surname: next.key })
  }
  return found
}

/** The words of the texts, and each with the one behind it. */
function wordsIn(texts: readonly BlockText[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { known } of texts) {
    const keys = known.map(({ key }) => key)
    for (const [index, key] of keys.entries()) {
      found.add(key).add(`${key} ${keys[index + 1]}`)
      if (key.includes('-')) for (const part of key.split('-')) found.add(part)
    }
  }
  return found
}

/** The persons of whom the other text has all but a part, by what it has; undefined where these are several. */
function byOtherPart(
  persons: readonly Person[],
  part: Part,
  words: ReadonlySet<string>,
): Map<string, Person | undefined> {
  const found = new Map<string, Person | undefined>()
  const partShared = part === 'given' ? 'surname' : 'given'
  for (const person of persons) {
    const isThere = words.has(part === 'given' ? `${person.given} ${person.surname}` : person.surname)
    if (isThere || !words.has(person[partShared])) continue
    const known = found.get(person[partShared])
    const isAnother = found.has(person[partShared]) && known?.[part] !== person[part]
    found.set(person[partShared], isAnother ? undefined : person)
  }
  return found
}

/** Whether two names may be one in two languages, or one misspelt, which is told as that. */
const mayBeSame = (es: string, en: string, part: Part): boolean =>
  es.replace(/s$/, '') === en.replace(/s$/, '') ||
  areExonyms(es, en) ||
  differenceOf(es, en, [es, en]) !== undefined ||
  (part === 'given' && areSameGivenName(es, en))
