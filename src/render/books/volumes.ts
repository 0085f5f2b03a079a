import { tally } from '../../ground/basics/tally.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { type Book, type Language, type NavLink, otherLanguage } from '../../model.ts'
import { entryPath, hrefOf, listPath, urlOf, volumePath } from '../address.ts'
import type { Catalog, Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import type { Piece } from '../piece.ts'
import { bookWork } from './book-work.ts'

/** What several articles have in common: a topic, an author, the year in which they can be read in the language. */
export type VolumeOf = { list: 'topics' | 'people' | 'archive'; id: string }

/** A volume a topic, an author and a year, of each that has several articles. */
export const volumePieces = (language: Language, context: Context): Piece[] =>
  volumesIn(language, context).map((of): Piece => {
    const path = volumePath(language, of.list, of.id)
    return {
      name: `volume ${path}`,
      given: '',
      paths: [path],
      pages: 0,
      make: (asked) => ({ pages: [], files: [], pictures: [], cards: [], books: [volumeBook(of, language, asked)] }),
    }
  })

/** The way to a volume, as the page that lists its articles has it; none where it is not made. */
export function volumeLinks(of: VolumeOf, language: Language, context: Context): NavLink[] {
  const { facts } = context.site
  if (!facts.downloads.includes('epub') || !isVolume(of, language, context)) return []
  return [{ href: hrefOf(facts, volumePath(language, of.list, of.id)), text: titleOf(of, language, context) }]
}

/** Whether it has several articles; no more of them are looked at than that takes. */
function isVolume(of: VolumeOf, language: Language, context: Context): boolean {
  if (of.list !== 'archive') return entriesOf(of, language, context).length > 1
  const { archive } = context.catalogs[language]
  const first = archive.findIndex((entry) => yearOf(entry, context) === of.id)
  const next = archive[first + 1]
  return first >= 0 && next !== undefined && yearOf(next, context) === of.id
}

function volumesIn(language: Language, context: Context): VolumeOf[] {
  if (!context.site.facts.downloads.includes('epub')) return []
  const { topics, people, archive } = context.catalogs[language]
  const counts: Record<VolumeOf['list'], Iterable<[id: string, articles: number]>> = {
    topics: [...topics].map(([id, { length }]) => [id, length]),
    people: [...people].map(([id, { written }]) => [id, written.length]),
    archive: tally(archive.map((entry) => yearOf(entry, context))),
  }
  return (['topics', 'people', 'archive'] as const).flatMap((list) =>
    [...counts[list]].filter(([, articles]) => articles > 1).map(([id]) => ({ list, id })),
  )
}

function volumeBook(of: VolumeOf, language: Language, context: Context): Book {
  const { facts } = context.site
  const other = otherLanguage(language)
  const works = entriesOf(of, language, context).flatMap((entry) => {
    const linked = context.linked.get(`article ${entry.key}`)
    const edition = linked?.editions[entry.language]
    return linked && edition ? [bookWork(linked, edition, context)] : []
  })
  const [title, twin] = [titleOf(of, language, context), titleOf(of, other, context)]
  const labelIn = (each: Language) => textsOf(each).pages.book.articles(works.length)
  const authors = new Set(works.flatMap(({ closing }) => closing.authors.map(({ name }) => name)))
  return {
    path: volumePath(language, of.list, of.id).slice(1),
    language,
    locale: facts.locales[language],
    title,
    twin: twin === title ? undefined : { title: twin, locale: facts.locales[other] },
    description: facts.description[language],
    page: urlOf(facts, of.list === 'archive' ? listPath(language, 'archive') : entryPath(language, of.list, of.id)),
    publisher: facts.title[language],
    cover: {
      language,
      site: facts.title[language],
      label: labelIn(language),
      title,
      twin: twin === title ? undefined : { language: other, label: labelIn(other), title: twin },
      description: facts.description[language],
      byline: [...authors].join(', '),
      origin: '',
    },
    works,
  }
}

function entriesOf({ list, id }: VolumeOf, language: Language, context: Context): readonly Entry[] {
  const catalog: Catalog = context.catalogs[language]
  if (list === 'topics') return catalog.topics.get(id) ?? []
  if (list === 'people') return catalog.people.get(id)?.written ?? []
  return catalog.archive.filter((entry) => yearOf(entry, context) === id)
}

const yearOf = ({ key, language }: Entry, context: Context): string =>
  context.face(key)?.editions[language]?.date.slice(0, 4) ?? ''

function titleOf({ list, id }: VolumeOf, language: Language, { site }: Context): string {
  if (list === 'topics') return site.records.topics.get(id)?.[language] ?? id
  if (list === 'people') return site.records.people.get(id)?.name ?? id
  return `${site.facts.title[language]}, ${id}`
}
