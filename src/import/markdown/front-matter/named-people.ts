import { peopleIn } from '../../recognise/people-in.ts'
import { isMapping } from './entries.ts'
import { plainKey } from './key-meanings.ts'
import { textOfKey } from './plain-values.ts'

/** Somebody as front matter names them. */
export interface ForeignPerson {
  name: string
  bio?: string
  /** Keys beside the name that say nothing here. */
  left: string[]
}

const NAME = ['name', 'nombre', 'displayname', 'fullname', 'title', 'id', 'slug', 'key', 'login']
const BIO = ['bio', 'biografia', 'about', 'description', 'descripcion']

/** The people of a value: a name, names in a line, a list of names or of mappings, a mapping with a name. */
export function namedPeople(value: unknown): ForeignPerson[] {
  if (Array.isArray(value)) return value.flatMap(namedPeople)
  if (!isMapping(value)) return namesInLine(textOfKey(value) ?? '').map((name) => ({ name, left: [] }))
  const entries = Object.entries(value)
  const entryOf = (keys: readonly string[]) =>
    keys
      .map((key) => entries.find(([each]) => plainKey(each) === key))
      .find((found) => textOfKey(found?.[1]) !== undefined)
  const given = entryOf(['given', 'givenname', 'first', 'firstname', 'nombres'])
  const family = entryOf(['family', 'familyname', 'last', 'lastname', 'surname', 'apellido', 'apellidos'])
  const whole = entryOf(NAME)
  const bio = entryOf(BIO)
  const name = (whole && textOfKey(whole[1])) ?? [given, family].flatMap((part) => textOfKey(part?.[1]) ?? []).join(' ')
  const used = [whole, bio, ...(whole ? [] : [given, family])]
  const left = entries.filter((entry) => !used.includes(entry)).map(([key]) => key)
  const said = textOfKey(bio?.[1])
  return name ? [{ name, ...(said && { bio: said }), left }] : []
}

/** The people of a line; what names nobody as a byline does is a name as it stands: `redaccion`, `mquiroga`. */
function namesInLine(line: string): string[] {
  const text = line
    .replace(/^\[\[(?:[^|\]]*\|)?|\]\]$/g, '')
    .replace(/^(?:by|por|de)\s+/i, '')
    .replace(/\s*<[^<>\s]+@[^<>\s]+>|\s*\([^()\s]+@[^()\s]+\)/g, '')
    .trim()
  if (text === '' || /^(?:https?:|\/)/.test(text)) return []
  return text.split(/\s*;\s*/).flatMap((part) => {
    const people = peopleIn(part)
    return people.length > 0 ? people : part.split(/\s*\|\s*/)
  })
}
