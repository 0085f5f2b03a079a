import { stampOf } from '../ground/basics/stamp-of.ts'
import type { Book, Page, SiteFile, SitePicture, SocialCard } from '../model.ts'
import type { Context } from './context.ts'

/** What of the site is made at once: the pages of an article, a page of a list, a feed. */
export interface Piece {
  /** Of this piece and no other: `article night-bus`, `topic es transport 2`. */
  name: string
  /** What tells all that it is made from, besides what it asks the context, from anything else. */
  given: string
  /** Of every page and file that it makes, below the site's prefix; a page's is that of its address. */
  paths: readonly string[]
  /** How many of these are pages. */
  pages: number
  make: (context: Context) => Made
}

/** A piece that is made. Bodies of its pages are rendered when their pages are. */
export interface Made {
  pages: Page[]
  files: SiteFile[]
  pictures: SitePicture[]
  cards: SocialCard[]
  books?: Book[]
  /** Of an article: its entry in `/api/articles.json`, as JSON. */
  entry?: string
}

/** A piece of one page. `given`: what its name does not say and it does not ask for. */
export const pageAs = (name: string, path: string, given: unknown, make: (context: Context) => Page): Piece => ({
  name,
  given: stampOf(given),
  paths: [path],
  pages: 1,
  make: (context) => ({ pages: [make(context)], files: [], pictures: [], cards: [] }),
})

/** A piece of files alone. */
export const filesAs = (
  name: string,
  paths: readonly string[],
  given: unknown,
  make: (context: Context) => SiteFile[],
): Piece => ({
  name,
  given: stampOf(given),
  paths,
  pages: 0,
  make: (context) => ({ pages: [], files: make(context), pictures: [], cards: [] }),
})
