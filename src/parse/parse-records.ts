import { ADDRESSES_FILE } from '../ground/addresses/addresses-file.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { disclaimers, glossary, outlets, type Person, person, topics } from '../ground/schema/records.ts'
import { id } from '../ground/schema/values.ts'
import type { Fault, FileEntry, Records } from '../model.ts'
import { inFile, type LocalFault } from './local-fault.ts'
import { parseAddresses } from './parse-addresses.ts'
import { parseYaml, type Yaml } from './parse-yaml.ts'
import { validate, validateRecords } from './validate.ts'

/** What a file gives: `value` is undefined where it is nothing. */
interface Parsed<Value> {
  value: Value | undefined
  faults: LocalFault[]
}

/** `outlets.yml`, `people/<id>.yml`, … → records by id. What is wrong is left out and told in `faults`. */
export function parseRecords(files: readonly FileEntry[]): Records {
  const faults: Fault[] = []
  /** Files that could not be read as text are told by the checks of files. */
  function contentOf<Value>(file: FileEntry | undefined, parse: (yaml: Yaml) => Parsed<Value>): Value | undefined {
    if (file?.text === undefined) return undefined
    const yaml = parseYaml(file.text)
    const { value, faults: found }: Parsed<Value> = 'value' in yaml ? parse(yaml) : { value: undefined, faults: [] }
    faults.push(...inFile(file.path, [...yaml.faults, ...found]))
    return value
  }
  const named = (name: string) => files.find(({ path }) => path === `newsroom/${name}.yml`)
  const lock = files.find(({ path }) => path === ADDRESSES_FILE)
  const { addresses, faults: inLock } = lock ? parseAddresses(lock) : { addresses: [], faults: [] }
  if (lock) faults.push(...inFile(lock.path, inLock))
  const people = files
    .filter(({ path }) => path.startsWith('newsroom/people/'))
    .flatMap((file): [string, Person][] => {
      const key = file.name.slice(0, -'.yml'.length)
      const value = contentOf(file, (yaml) => parsePerson(key, yaml))
      return value ? [[key, value]] : []
    })
  return {
    people: new Map(people),
    outlets: contentOf(named('outlets'), (yaml) => validateRecords(outlets, yaml)) ?? new Map(),
    topics: contentOf(named('topics'), (yaml) => validateRecords(topics, yaml)) ?? new Map(),
    disclaimers: contentOf(named('disclaimers'), (yaml) => validateRecords(disclaimers, yaml)) ?? new Map(),
    glossary: contentOf(named('glossary'), (yaml) => validate(glossary, yaml.value ?? [], [], yaml)) ?? [],
    addresses,
    faults,
  }
}

/** The name of the file is the person's id. */
function parsePerson(key: string, yaml: Yaml): Parsed<Person> {
  const { value, faults } = validate(person, yaml.value ?? {}, [], yaml)
  if (id.safeParse(key).success) return { value, faults }
  const say = toSay('key-unknown.found', `${key}.yml`, undefined, [])
  return { value: undefined, faults: [{ check: 'key-unknown', say }, ...faults] }
}
