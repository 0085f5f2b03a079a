import type { Person } from '../../ground/schema/records.ts'
import { freeId, idOfNamed } from '../../ground/text/record-ids.ts'

/** People of the newsroom and those who are to be added, by id. */
export interface PeopleBook {
  known: ReadonlyMap<string, Person>
  added: Map<string, Person>
}

/** The id of the person with a name; whoever is not there yet is added. */
export function idOfPerson(name: string, { known, added }: PeopleBook): string {
  const found = idOfNamed(known, name) ?? idOfNamed(added, name)
  if (found !== undefined) return found
  const id = freeId(name, (each) => known.has(each) || added.has(each), 'person')
  added.set(id, { name })
  return id
}
