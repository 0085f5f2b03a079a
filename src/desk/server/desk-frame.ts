import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import { siteFacts } from '../../link/site-facts.ts'
import type { Choice, DeskFrame } from '../api/list.ts'

/** What the desk knows without a newsroom. */
interface Outside {
  store: string
  preview: string
  machine: string | undefined
}

/** What surrounds all articles, as the page shows it. */
export function deskFrame(newsroom: FollowedNewsroom | undefined, { store, preview, machine }: Outside): DeskFrame {
  const outside = { version: 1, store, preview, machine: machine ?? null } as const
  if (newsroom === undefined) {
    return {
      ...outside,
      newsroom: null,
      people: [],
      outlets: [],
      topics: [],
      disclaimers: [],
      licences: [],
    }
  }
  const { title, languages } = siteFacts(newsroom.settings)
  const { people, outlets, topics, disclaimers } = newsroom.records
  const inOrder = (choices: Choice[]) => choices.sort((one, other) => one.name.localeCompare(other.name, languages[0]))
  return {
    ...outside,
    newsroom: { name: title },
    people: inOrder([...people].map(([id, { name }]) => ({ id, name }))),
    outlets: inOrder([...outlets].map(([id, { name }]) => ({ id, name }))),
    topics: inOrder([...topics].map(([id, names]) => ({ id, name: names[languages[0]] }))),
    disclaimers: [...disclaimers.keys()].map((id) => ({ id, name: id })),
    licences: [...new Set([newsroom.settings.license ?? [], LICENCES].flat())],
  }
}

/** Those that articles mostly come under. */
const LICENCES = [
  'all-rights-reserved',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-ND-4.0',
  'CC0-1.0',
]
