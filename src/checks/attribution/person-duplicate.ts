import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { creditsIn } from './credits-in.ts'

/** Nobody is credited twice for the same. */
export const personDuplicate: Check = {
  id: 'person-duplicate',
  severity: 'error',
  scope: 'edition',
  *run(edition) {
    const seen = new Set<string>()
    for (const { id, role, path } of creditsIn(edition)) {
      const credit = `${role} ${id}`
      if (seen.has(credit)) {
        yield {
          file: edition.file.path,
          place: edition.placeOf(path),
          say: toSay('person-duplicate', id, role),
        }
      }
      seen.add(credit)
    }
  },
}
