import type { ListName } from '../ground/addresses/list-segments.ts'
import { remember } from '../ground/basics/remember.ts'
import type { Language, LinkedArticle, Site } from '../model.ts'
import { entryPath, facingPath, homePath } from './address.ts'
import type { Catalog } from './catalog.ts'
import { publishedEditions } from './published-editions.ts'

/** An old address and where it leads; paths below the site's prefix. */
export interface Redirect {
  from: string
  to: string
  language: Language
  locale: string
  title: string
}

/** Every old address, in the order of the site: those of editions, then those of who and what they refer to. */
export const redirectsOf = (site: Site, catalogs: Readonly<Record<Language, Catalog>>): Redirect[] => [
  ...[...site.articles, ...site.pages].flatMap(redirectsTo),
  ...site.facts.languages.flatMap((language) => redirectsToEntries(language, site, catalogs[language])),
]

/** Facing pages stood below an old slug too. */
const redirectsTo = remember((linked: LinkedArticle): Redirect[] => {
  const editions = publishedEditions(linked)
  const isFacing = linked.article.kind === 'article' && editions.length > 1
  return editions.flatMap((edition) => {
    const { language, locale, title, path, aliases } = edition
    return aliases.flatMap((from) => {
      const redirect = { from, to: path, language, locale, title }
      const wasSlug = from.startsWith(homePath(language)) && /^\/..\/[^/.]+\/$/.test(from)
      if (!isFacing || !wasSlug) return [redirect]
      return [redirect, { ...redirect, from: facingPath({ path: from, language }), to: facingPath(edition) }]
    })
  })
})

/** Of records that have a page: an id that a record has now is no old one. */
function redirectsToEntries(language: Language, { facts, records }: Site, catalog: Catalog): Redirect[] {
  const { people, topics, outlets } = records
  const locale = facts.locales[language]
  const taken = new Set<string>()
  const to = (list: Exclude<ListName, 'archive'>, id: string, title: string, aliases: readonly string[] = []) =>
    aliases.flatMap((alias): Redirect[] => {
      const from = entryPath(language, list, alias)
      if (!catalog[list].has(id) || records[list].has(alias) || taken.has(from)) return []
      taken.add(from)
      return [{ from, to: entryPath(language, list, id), language, locale, title }]
    })
  return [
    ...[...people].flatMap(([id, { name, aliases }]) => to('people', id, name, aliases)),
    ...[...topics].flatMap(([id, { aliases, ...names }]) => to('topics', id, names[language], aliases)),
    ...[...outlets].flatMap(([id, { name, aliases }]) => to('outlets', id, name, aliases)),
  ]
}
