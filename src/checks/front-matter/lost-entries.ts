import { ADDRESSES_FILE } from '../../ground/addresses/addresses-file.ts'
import { LIST_SEGMENTS } from '../../ground/addresses/list-segments.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Finding, LANGUAGES, type Overview, type RecordedAddress } from '../../model.ts'
import { isUnreadEdition } from './is-unread-edition.ts'

type Kind = 'people' | 'topics' | 'outlets'
const KINDS: readonly Kind[] = ['people', 'topics', 'outlets']

/** The page of a person, topic or outlet that an address is of. */
export interface EntryAddress {
  kind: Kind
  id: string
  recorded: RecordedAddress
}

/** `/es/personas/ana-ruiz/` → people, ana-ruiz; undefined of any other address. */
export function entryAt(recorded: RecordedAddress): EntryAddress | undefined {
  const [, language, segment, id, ...rest] = recorded.path.split('/')
  const of = LANGUAGES.find((each) => each === language)
  const kind = of && KINDS.find((each) => LIST_SEGMENTS[of][each] === segment)
  return kind && id && rest.join('/') === '' ? { kind, id, recorded } : undefined
}

/** Pages of people, topics and outlets that are no longer there, those of both languages told as one. */
export function* lostEntries(entries: readonly EntryAddress[], overview: Overview): Iterable<Finding> {
  const named = namedIn(overview)
  const known = new Set(entries.map(({ kind, id }) => `${kind} ${id}`))
  const told = new Set<string>()
  // It may be the one that names them.
  const isAnyUnread = overview.articles.some((article) => LANGUAGES.some((each) => isUnreadEdition(article, each)))
  const { records } = overview
  const owners = eachKind((kind) => ownersIn(records[kind]))
  const fresh = eachKind((kind) => [...records[kind].keys()].filter((id) => !known.has(`${kind} ${id}`)))
  for (const { kind, id, recorded } of entries) {
    if (told.has(`${kind} ${id}`)) continue
    told.add(`${kind} ${id}`)
    const owner = records[kind].has(id) ? id : owners[kind].get(id)
    if (owner !== undefined && (named[kind].has(owner) || isAnyUnread)) continue
    const at = { file: ADDRESSES_FILE, place: recorded.place }
    const file = fileOf(kind, owner ?? id)
    if (owner !== undefined) {
      yield { ...at, severity: 'warning', say: toSay('address-lost.unlisted', recorded.path, file) }
      continue
    }
    const candidates = fresh[kind]
    const meant = nearest(id, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined)
    yield { ...at, say: toSay('address-lost.entry', recorded.path, file, id, meant && fileOf(kind, meant), meant) }
  }
}

/** Where a record stands. */
const fileOf = (kind: Kind, id: string): string =>
  kind === 'people' ? `newsroom/people/${id}.yml` : `newsroom/${kind}.yml`

const eachKind = <Value>(make: (kind: Kind) => Value): Record<Kind, Value> => ({
  people: make('people'),
  topics: make('topics'),
  outlets: make('outlets'),
})

/** By the ids that they had before. */
const ownersIn = (records: ReadonlyMap<string, { aliases?: readonly string[] | undefined }>): Map<string, string> =>
  new Map([...records].flatMap(([id, { aliases = [] }]) => aliases.map((alias) => [alias, id] as const)))

/** What editions name, drafts too: that one of them is not public is told of itself. */
function namedIn({ articles }: Overview): Record<Kind, ReadonlySet<string>> {
  const named = eachKind(() => new Set<string>())
  for (const { editions, names } of articles) {
    for (const kind of KINDS) for (const id of names[kind]) named[kind].add(id)
    for (const { credited } of editions) for (const id of credited) named.people.add(id)
  }
  return named
}
