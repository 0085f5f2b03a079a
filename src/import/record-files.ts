import { YAML_LIMIT } from '../ground/basics/limits.ts'
import { lookAt } from '../read/look-at.ts'
import { readText } from '../read/read-text.ts'
import type { NewFiles } from '../write/create-files.ts'
import { setYamlKeys } from '../write/set-yaml-keys.ts'
import { yamlOf } from '../write/yaml-of.ts'
import type { ImportNewsroom } from './open-newsroom-around.ts'

const DISCLAIMERS = 'newsroom/disclaimers.yml'

/** A text of the newsroom as it was read, and as it is to be. */
export interface ChangedText {
  before: string
  after: string
}

/** The files of people who are added, and `disclaimers.yml` with what is added to it, of which every other byte stays. */
export function recordFiles({ root, book }: ImportNewsroom): {
  created: NewFiles
  changed: Record<string, ChangedText>
} {
  const people = [...book.people].map(([id, person]) => [`newsroom/people/${id}.yml`, yamlOf(person)] as const)
  const created: Record<string, string> = Object.fromEntries(people)
  if (book.disclaimers.size === 0) return { created, changed: {} }
  const entry = lookAt(root, DISCLAIMERS)
  const added = [...book.disclaimers].flatMap(([id, texts]) => {
    const known = Object.keys(book.known.disclaimers.get(id) ?? {})
    const own = Object.entries(texts).filter(([language]) => !known.includes(language))
    return own.map(([language, text]) => ({ path: [id, language], value: text }))
  })
  const before = entry && readText(root, entry, YAML_LIMIT).text
  const text = setYamlKeys(before ?? '', added, () => [])
  return entry
    ? { created, changed: { [DISCLAIMERS]: { before: before ?? '', after: text } } }
    : { created: { ...created, [DISCLAIMERS]: text }, changed: {} }
}
