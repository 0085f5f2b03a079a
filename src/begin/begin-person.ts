import type { Person } from '../ground/schema/records.ts'
import type { NewFiles } from '../write/create-files.ts'
import { yamlOf } from '../write/yaml-of.ts'

/** The file of somebody who writes, translates or reviews, and who is not there yet. */
export const beginPerson = (id: string, person: Person): NewFiles => ({
  [`newsroom/people/${id}.yml`]: yamlOf(person),
})
