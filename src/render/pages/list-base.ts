import type { ListName } from '../../ground/addresses/list-segments.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { type Language, type NavLink, otherLanguage, type PagedList } from '../../model.ts'
import { entryPath, hrefOf, listPath, pagePath } from '../address.ts'
import type { Context } from '../context.ts'
import type { Section } from './frame.ts'
import { twinEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'
import type { Part } from './parts-of-list.ts'

/** A list of a language, or all that is listed of a person, a topic, an outlet. */
interface List {
  language: Language
  title: string
  description: string
  /** Of its first page, in either language. */
  pathIn: (language: Language) => string
  section?: Section
  /** Whether search engines may have it; they may where nobody says. */
  indexed?: boolean
}

/** Where a list is, or what is listed of one of its entries. */
export const listAt = (section: ListName, id?: string) => ({
  section,
  pathIn: (language: Language): string =>
    id === undefined ? listPath(language, section) : entryPath(language, section, id),
})

/** What the only page of a list says of itself: both languages have it. */
export const listBase = (list: List, context: Context) => partBase(list, { page: 1, hasTwin: true }, context)

/** What one of the pages of a list says of itself. The switch leads to the same page of the other language, or to its first. */
export function pagedBase(list: List, part: Part, context: Context): PagedList {
  const { pages } = textsOf(list.language)
  const { page, of } = part
  const link = (to: number, text: string): NavLink | undefined =>
    to < 1 || to > of ? undefined : { href: hrefOf(context.site.facts, pagePath(list.pathIn(list.language), to)), text }
  const { newer, older } = pages.navigation
  return {
    ...partBase(list, part, context),
    pagination: { page, of, newer: link(page - 1, newer), older: link(page + 1, older) },
  }
}

function partBase(list: List, { page, hasTwin }: Pick<Part, 'page' | 'hasTwin'>, context: Context) {
  const { language, title, description, pathIn, section, indexed = true } = list
  const { facts } = context.site
  const other = otherLanguage(language)
  const pageIn = (each: Language) => pagePath(pathIn(each), page)
  return pageBase(
    {
      path: pageIn(language),
      language,
      title: page === 1 ? title : textsOf(language).pages.navigation.titleOfPage(title, page),
      description,
      languages: twinEntries(language, hasTwin ? pageIn(other) : pathIn(other), facts),
      ...(section && { section }),
      head: indexed ? { alternates: hasTwin ? twinAlternates(pageIn, facts) : [] } : { robots: 'noindex, follow' },
    },
    context,
  )
}

/** Names in the order of a language's alphabet. */
export const byName =
  (locale: string) =>
  <T extends { name: string }>(entries: readonly T[]): T[] => {
    const collator = new Intl.Collator(locale)
    return [...entries].sort((a, b) => collator.compare(a.name, b.name))
  }
