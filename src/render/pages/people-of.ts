import { textsOf } from '../../ground/messages/index.ts'
import type { ArticlePage, PersonLine } from '../../model.ts'
import type { LinkTo } from '../address.ts'
import type { Attribution, Contributor } from '../attribution/attribution.ts'

/** Everybody who is credited, once each, with all that they did; bios as of publication go before those of today. */
export function peopleOf(attribution: Attribution, linkTo: LinkTo): ArticlePage['people'] {
  const { edition, authors, translators, reviewers, origin } = attribution
  const { functions } = textsOf(edition.language).pages
  const parts: [string, readonly Contributor[]][] = [
    [functions.author, authors],
    [functions.originalAuthor, origin?.authors ?? []],
    [functions.translator, translators],
    [functions.reviewer, reviewers],
  ]
  const everybody = new Map(parts.flatMap(([, people]) => people.map((person) => [person.id, person])))
  return [...everybody.values()].map(({ id, name, path, person }) => ({
    name,
    href: path && linkTo(path),
    role: parts
      .filter(([, people]) => people.some((other) => other.id === id))
      .map(([role]) => role)
      .join(' · '),
    bio: bioOf(edition.frontMatter.bios, id) ?? person?.bio?.[edition.language],
    affiliation: person?.affiliation?.[edition.language],
  }))
}

/** People by name, with their pages. */
export const personLines = (people: readonly Contributor[], linkTo: LinkTo): PersonLine[] =>
  people.map(({ name, path }) => ({ name, href: path && linkTo(path) }))

const bioOf = (bios: Record<string, string> | undefined, id: string): string | undefined =>
  bios !== undefined && Object.hasOwn(bios, id) ? bios[id] : undefined
