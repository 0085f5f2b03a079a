import { textsOf } from '../../ground/messages/index.ts'
import type { Language, NavLink, PeoplePage, PersonPage } from '../../model.ts'
import { entryPath, hrefOf } from '../address.ts'
import type { Entry, Work } from '../catalog.ts'
import type { Context } from '../context.ts'
import { cardsOf } from './article-card.ts'
import { byName, listBase } from './list-base.ts'

/** The list of everybody who has written, translated or reviewed something that is published, and a page for each. */
export function peoplePages(language: Language, context: Context): (PeoplePage | PersonPage)[] {
  const { catalog } = context
  if (catalog.people.size === 0) return []
  return [
    peoplePage(language, context),
    ...[...catalog.people].map(([id, work]) => personPage(id, work, language, context)),
  ]
}

function peoplePage(language: Language, context: Context): PeoplePage {
  const { facts, records } = context.site
  const { people, articleCount } = textsOf(language).pages
  const entries = [...context.catalog.people].map(([id, work]) => ({
    name: records.people.get(id)?.name ?? id,
    href: hrefOf(facts, entryPath(language, 'people', id)),
    role: records.people.get(id)?.role?.[language],
    count: articleCount(articlesIn(work)),
  }))
  const words = { title: people.title, description: people.description(facts.title[language]) }
  return {
    kind: 'people',
    ...listBase('people', undefined, language, words, context),
    people: byName(facts.locales[language])(entries),
  }
}

/** An article that somebody both wrote and translated counts once. */
const articlesIn = ({ written, translated, reviewed }: Work): number =>
  new Set([...written, ...translated, ...reviewed].map(({ linked }) => linked)).size

function personPage(id: string, work: Work, language: Language, context: Context): PersonPage {
  const { facts, records } = context.site
  const { people } = textsOf(language).pages
  const person = records.people.get(id)
  const name = person?.name ?? id
  const bio = person?.bio?.[language]
  const cards = (entries: readonly Entry[]) => cardsOf(entries, language, context)
  const words = { title: name, description: bio ?? people.personDescription(name, facts.title[language]) }
  return {
    kind: 'person',
    ...listBase('people', id, language, words, context),
    role: person?.role?.[language],
    affiliation: person?.affiliation?.[language],
    bio,
    links: [...(person?.url ? [person.url] : []), ...(person?.sameAs ?? [])].map(linkTo),
    written: cards(work.written),
    translated: cards(work.translated),
    reviewed: cards(work.reviewed),
  }
}

/** `https://www.example.org/ana` → "www.example.org/ana", linked. */
function linkTo(href: string): NavLink {
  const { host, pathname } = new URL(href)
  return { href, text: host + pathname.replace(/\/$/, '') }
}
