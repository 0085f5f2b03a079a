import { textsOf } from '../../ground/messages/index.ts'
import { wordsOfRich } from '../../ground/text/rich-text.ts'
import type { Language, NavLink, PeoplePage, PersonPage } from '../../model.ts'
import { entryPath, hrefOf, listPath, pagePath } from '../address.ts'
import { volumeLinks } from '../books/volumes.ts'
import type { Entry, Work } from '../catalog.ts'
import type { Context } from '../context.ts'
import { profileJsonLd } from '../json-ld/profile-json-ld.ts'
import { type Piece, pageAs } from '../piece.ts'
import { cardsOf } from './article-card.ts'
import { byName, listAt, listBase, pagedBase } from './list-base.ts'
import { entriesOn, type Part, partsOfList } from './parts-of-list.ts'

/** The list of everybody who has written, translated or reviewed something that is published, and the pages of each. */
export function peoplePages(language: Language, { catalogs }: Context): Piece[] {
  const { people } = catalogs[language]
  if (people.size === 0) return []
  return [
    pageAs(`people ${language}`, listPath(language, 'people'), '', (context) => peoplePage(language, context)),
    ...[...people].flatMap(([id, work]) =>
      partsOfList(lengthOf(work)).map((part) =>
        pageAs(
          `person ${language} ${id} ${part.page}`,
          pagePath(entryPath(language, 'people', id), part.page),
          part,
          (context) => personPage(id, part, language, context),
        ),
      ),
    ),
  ]
}

/** Each of the lists begins on the first page and goes on on the next, so that the newest of all that somebody does is on top. */
const lengthOf = (work: Work): number => Math.max(...Object.values(work).map(({ length }) => length))

function peoplePage(language: Language, context: Context): PeoplePage {
  const { facts, records } = context.site
  const { people, articleCount } = textsOf(language).pages
  const entries = [...context.catalogs[language].people].map(([id, work]) => ({
    name: records.people.get(id)?.name ?? id,
    href: hrefOf(facts, entryPath(language, 'people', id)),
    role: records.people.get(id)?.role?.[language],
    count: articleCount(articlesIn(work)),
  }))
  const list = {
    language,
    title: people.title,
    description: people.description(facts.title[language]),
    ...listAt('people'),
  }
  return {
    kind: 'people',
    ...listBase(list, context),
    people: byName(facts.locales[language])(entries),
  }
}

const articlesIn = (work: Work): number => Object.values(work).flat().length

function personPage(id: string, part: Part, language: Language, context: Context): PersonPage {
  const { facts, records } = context.site
  const { people } = textsOf(language).pages
  const person = records.people.get(id)
  const name = person?.name ?? id
  const bio = person?.bio?.[language]
  const work = context.catalogs[language].people.get(id)
  const isOnlyBased = work !== undefined && work.based.length === articlesIn(work)
  const describe = isOnlyBased ? people.basedDescription : people.personDescription
  const list = {
    language,
    title: name,
    description: bio ? wordsOfRich(bio) : describe(name, facts.title[language]),
    ...listAt('people', id),
  }
  const path = entryPath(language, 'people', id)
  const base = pagedBase(list, part, context)
  const jsonLd = profileJsonLd({ id, name, person, path }, { language, facts })
  const cards = (entries: readonly Entry[] = []) => cardsOf(entriesOn(entries, part), language, context)
  return {
    kind: 'person',
    ...base,
    volumes: volumeLinks({ list: 'people', id }, language, context),
    head: { ...base.head, jsonLd },
    role: person?.role?.[language],
    affiliation: person?.affiliation?.[language],
    bio,
    links: [...(person?.url ? [person.url] : []), ...(person?.sameAs ?? [])].map(linkTo),
    written: cards(work?.written),
    based: cards(work?.based),
    translated: cards(work?.translated),
    reviewed: cards(work?.reviewed),
  }
}

/** `https://www.example.org/ana` → "www.example.org/ana", linked. */
function linkTo(href: string): NavLink {
  const { host, pathname } = new URL(href)
  return { href, text: host + pathname.replace(/\/$/, '') }
}
