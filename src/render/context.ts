import type { Assets, LinkedArticle, Site } from '../model.ts'
import { type Catalog, catalogOf } from './catalog.ts'

/** What every page is made from, besides its own article or list. */
export interface Context {
  site: Site
  catalog: Catalog
  /** By kind and key: `article night-bus`. */
  byFolder: ReadonlyMap<string, LinkedArticle>
  /** Paths below the site's prefix. */
  assets: Assets
}

/** The names under which the site's own files are published where nobody says otherwise. */
export const ASSETS: Assets = {
  style: '/assets/style.css',
  script: '/assets/reader.js',
  icon: '/assets/icon.svg',
  fonts: [],
}

/** A site with the indexes that its pages need. */
export function contextOf(site: Site, assets: Assets = ASSETS): Context {
  const folders = [...site.articles, ...site.pages]
  return {
    site,
    catalog: catalogOf(site),
    byFolder: new Map(folders.map((linked) => [`${linked.article.kind} ${linked.article.key}`, linked])),
    assets,
  }
}
