import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check, Surroundings } from '../../model.ts'
import { creditsIn } from './credits-in.ts'

/** Everybody who is credited has a file in newsroom/people/. */
export const personUnknown: Check = {
  id: 'person-unknown',
  severity: 'error',
  scope: 'edition',
  *run(edition, _article, newsroom) {
    for (const { id, role, path } of creditsIn(edition)) {
      if (newsroom.records.people.has(id) || hasFile(id, newsroom)) continue
      const suggestion = meantPerson(id, newsroom)
      yield {
        file: edition.file.path,
        place: edition.placeOf(path),
        say: ({ checks }) => checks['person-unknown'](id, role, suggestion),
      }
    }
  },
}

/** A file that could not be read is told by its own check. */
const hasFile = (id: string, { files }: Surroundings): boolean =>
  files.records.some(({ path }) => path === `newsroom/people/${id}.yml`)

/** The id that was probably meant, by a slip of the pen or by the person's name. */
function meantPerson(word: string, { records: { people } }: Surroundings): string | undefined {
  const byId = nearest(word, people.keys())
  if (byId !== undefined) return byId
  const idsByName = new Map([...people].map(([id, { name }]) => [name.toLowerCase(), id]))
  return idsByName.get(nearest(word, idsByName.keys()) ?? '')
}
