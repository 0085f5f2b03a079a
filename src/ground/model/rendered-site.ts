import type { Language } from './language.ts'
import type { Page } from './page.ts'

/** A file of the site that is no page: feed, sitemap, robots.txt, redirects, data. */
export interface SiteFile {
  /** Relative to the output folder, without a leading `/`. */
  path: string
  content: string
}

/** Whom a picture is owed to, as it stands in the picture's own file. */
export interface PictureCredit {
  creator: string
  /** "© Estudio Norte"; absent where nobody keeps a copyright. */
  notice: string | undefined
  /** Address of the licence. */
  license: string | undefined
  /** Where it was published first. */
  url: string | undefined
}

/** What the bytes of a picture say, besides its format and size. */
export interface PictureFacts {
  /** SHA-256 of the file, hex. */
  hash: string
  /** A drawing of few colours, or one that is seen through: JPEG would smear it. */
  flat: boolean
  /** Whom the file itself names. */
  credit: PictureCredit | undefined
}

/** A picture of the site, made from one of the newsroom's: turned upright, without anything that a camera noted. */
export interface SitePicture {
  /** Path of the newsroom's file below its root. */
  from: string
  /** Of that file: what this is made from must be it. */
  hash: string
  /** Relative to the output folder; the name changes with content, credit and recipe. */
  path: string
  format: 'avif' | 'jpg' | 'png' | 'webp'
  /** In pixels; as wide as the original where absent. */
  width: number | undefined
  flat: boolean
  credit: PictureCredit | undefined
}

/** What networks show of a page that is shared: a PNG of 1,200 × 630 pixels, set like an opening. */
export interface SocialCard extends CardWords {
  /** Relative to the output folder; the name changes with what the card says. */
  path: string
}

/** What stands on a social card, or on the cover of a book. */
export interface CardWords {
  language: Language
  /** The site's title. */
  site: string
  /** Above the title: "Español, original". */
  label: string
  title: string
  /** Across the spine, in the colour of its language: what the other edition is called. */
  twin: { language: Language; label: string; title: string } | undefined
  /** There where there is no twin. */
  description: string
  byline: string
  /** "Publicado primero en Infobae" */
  origin: string
}

/** All that a site consists of, before anything is written. */
export interface RenderedSite {
  pages: Page[]
  files: SiteFile[]
  pictures: SitePicture[]
  cards: SocialCard[]
}
