import type { ArticleCard, Assets, Language, LinkedArticle, LinkedEdition, Site } from '../model.ts'
import { type Catalog, catalogOf } from './catalog.ts'

/** What every page is made from, besides its own article or list. */
export interface Context {
  site: Site
  catalog: Catalog
  /** By kind and key: `article night-bus`. */
  byFolder: ReadonlyMap<string, LinkedArticle>
  /** Paths below the site's prefix. */
  assets: Assets
  /** Whether the site gets an index of its search. */
  searchable: boolean
  /** Cards that lists have made, for others to use: by the page's language and the edition. */
  cards: Record<Language, Map<LinkedEdition, ArticleCard>>
}

/** The names under which the site's own files are published where nobody says otherwise. */
export const ASSETS: Assets = {
  style: '/assets/style.css',
  script: '/assets/reader.js',
  search: '/assets/search.js',
  icon: '/assets/icon.svg',
  fonts: [],
}

/** A site with the indexes that its pages need. */
export function contextOf(site: Site, assets: Assets = ASSETS, searchable = true): Context {
  const folders = [...site.articles, ...site.pages]
  return {
    site,
    catalog: catalogOf(site),
    byFolder: new Map(folders.map((linked) => [`${linked.article.kind} ${linked.article.key}`, linked])),
    assets,
    searchable,
    cards: { es: new Map(), en: new Map() },
  }
}
