import type { ListName } from '../ground/addresses/list-segments.ts'
import type { Language, PublicAddress, Site } from '../model.ts'
import { entryPath } from './address.ts'
import type { Context } from './context.ts'
import { publishedEditions } from './published-editions.ts'

/**
 * The addresses of a site that others may have kept: of its texts and what leads to them, of people, topics and outlets. Not of
 * lists, which are there as long as the site is, nor of what stands below a text and moves with it.
 */
export function publicAddresses(site: Site, { catalogs }: Context): PublicAddress[] {
  const texts = [...site.articles, ...site.pages].flatMap((linked) =>
    publishedEditions(linked).flatMap(({ path, aliases }) =>
      [path, ...aliases].map((each): PublicAddress => ({ path: each, folder: linked.article.folder.path })),
    ),
  )
  const entries = (language: Language, list: Exclude<ListName, 'archive'>): PublicAddress[] =>
    [...catalogs[language][list].keys()].map((id) => ({ path: entryPath(language, list, id) }))
  return [
    ...texts,
    ...site.facts.languages.flatMap((language) =>
      (['people', 'topics', 'outlets'] as const).flatMap((list) => entries(language, list)),
    ),
  ]
}
