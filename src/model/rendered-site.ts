import type { Page } from './page.ts'

/** A file of the site that is no page: feed, sitemap, robots.txt, redirects, data. */
export interface SiteFile {
  /** Relative to the output folder, without a leading `/`. */
  path: string
  content: string
}

/** A picture that is copied from the newsroom: from an article's folder to the site. */
export interface SitePicture {
  from: string
  path: string
}

/** All that a site consists of, before anything is written. */
export interface RenderedSite {
  pages: Page[]
  files: SiteFile[]
  pictures: SitePicture[]
}
