import type { Assets, Site } from '../model.ts'
import { type Catalog, catalogOf } from './catalog.ts'

/** What every page is made from, besides its own article or list. */
export interface Context {
  site: Site
  catalog: Catalog
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
export const contextOf = (site: Site, assets: Assets = ASSETS): Context => ({ site, catalog: catalogOf(site), assets })
