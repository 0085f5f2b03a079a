import type { Disclaimers, Person } from '../../ground/schema/records.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { foldName, freeId, idOfNamed } from '../../ground/text/record-ids.ts'
import type { Language, Records } from '../../model.ts'
import type { NamedBio } from '../document.ts'

/** The records of a newsroom, and those that its imports add. */
export interface RecordBook {
  known: Records
  people: Map<string, Person>
  disclaimers: Map<string, Disclaimers[string]>
}

/** Nothing is added yet. */
export const recordBook = (known: Records): RecordBook => ({ known, people: new Map(), disclaimers: new Map() })

/** The id of the person with a name, in the newsroom or added already; undefined of anybody else. */
export const findPerson = (name: string, { known, people }: RecordBook): string | undefined =>
  known.people.has(name) ? name : (idOfNamed(known.people, name) ?? idOfNamed(people, name))

/** The same; whoever is not there yet is added. */
export function personNamed(name: string, book: RecordBook): string {
  const found = findPerson(name, book)
  if (found !== undefined) return found
  const id = freeId(name, (each) => book.known.people.has(each) || book.people.has(each), 'person')
  book.people.set(id, { name: foldSpace(name) })
  return id
}

/** Bios of those who are credited: of people who are added with their records, others by id, as `bios` says them. */
export function settleBios(
  bios: readonly NamedBio[] | undefined,
  credited: readonly string[],
  language: Language,
  book: RecordBook,
): Record<string, string> | undefined {
  const own: Record<string, string> = {}
  for (const { name, text } of bios ?? []) {
    const id =
      name === undefined ? credited[0] : (findPerson(name, book) ?? credited.find((each) => isNamed(each, name, book)))
    if (id === undefined) continue
    const added = book.people.get(id)
    const known = (book.known.people.get(id) ?? added)?.bio?.[language]
    if (known !== undefined && foldName(known) === foldName(text)) continue
    if (added && known === undefined) book.people.set(id, { ...added, bio: { ...added.bio, [language]: text } })
    else own[id] = text
  }
  return Object.keys(own).length > 0 ? own : undefined
}

/** Whether a shorter name is that of a person: `Ellis`, `Evan Ellis`. */
function isNamed(id: string, name: string, { known, people }: RecordBook): boolean {
  const whole = foldName((known.people.get(id) ?? people.get(id))?.name ?? '')
  return ` ${whole} `.includes(` ${foldName(name)} `)
}

/**
 * The id of the disclaimer with these words in a language; one that is not there yet is added, to that of the article where
 * it lacks the language.
 */
export function disclaimerOf(
  text: string,
  language: Language,
  { known, disclaimers }: RecordBook,
  own?: string,
): string {
  const folded = foldName(text)
  for (const records of [known.disclaimers, disclaimers]) {
    for (const [id, record] of records) if (foldName(record[language] ?? '') === folded) return id
  }
  const there = own === undefined ? undefined : (disclaimers.get(own) ?? known.disclaimers.get(own))
  const isTaken = (id: string) => known.disclaimers.has(id) || disclaimers.has(id)
  const id = own && there && there[language] === undefined ? own : freeId('author-opinion', isTaken, 'disclaimer')
  disclaimers.set(id, { ...(id === own && there), [language]: text })
  return id
}
