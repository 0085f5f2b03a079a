import type { Inline } from './inline.ts'
import type { Language } from './language.ts'
import type { Alternate, Robots } from './site.ts'

/** What the head of a page says. */
export interface Head {
  /** Whole document title. */
  title: string
  description: string
  canonical: string | undefined
  robots: Robots
  alternates: Alternate[]
  feeds: { href: string; type: string; title: string }[]
  /** Already escaped for a `<script type="application/ld+json">`. */
  jsonLd: string | undefined
  openGraph: { property: string; content: string }[]
  /** With the site's prefix. */
  assets: Assets
}

/** The site's own style, script, icon and preloaded fonts: paths below the site's prefix until a page names them. */
export interface Assets {
  style: string
  /** What pages of a kind have in its place, by the kind: with all of it that they need, so that they ask for one file. */
  pages: Readonly<Record<string, string>>
  script: string | undefined
  /** What pages of a kind run in its place, by the kind; `contents`: articles with a list of their sections. */
  scripts: Readonly<Record<string, string>>
  /** The script of the search page alone. */
  search: string
  icon: string
  fonts: readonly string[]
}

/** What stands around every page of a language: the site's name, its lists, its static pages. */
export interface Frame {
  siteTitle: string
  siteDescription: string
  home: string
  sections: NavLink[]
  footer: NavLink[]
}

/** A link in a list; `current` where it leads to the section that the page is of. */
export interface NavLink {
  href: string
  text: string
  language?: Language
  current?: boolean
}

/** One language of the switch: a link, the current page, or words on why there is none. */
export type LanguageEntry =
  | { language: Language; state: 'current'; label: string; role: string | undefined }
  | { language: Language; state: 'link'; label: string; role: string | undefined; href: string }
  /** The original stands in the outlet: a link out. */
  | { language: Language; state: 'outlet'; label: string; role: string; href: string }
  /** Said in words: "Todavía no hay versión en inglés"; then, in that language, a link to the site in it. */
  | { language: Language; state: 'missing'; words: string; site: { text: string; href: string } }

/** The facing pages, as the language bar of an article has them: a link, or the current page. */
export interface BothEntry {
  label: string
  /** Absent on the facing pages themselves. */
  href: string | undefined
}

/** Something that can be said of how a translation stands to its source, with the blocks that it is said of. */
export interface FreshnessLine {
  text: string
  /** It says that something is not up to date. */
  isBehind?: true
  /** Of this edition; of the source where this one lacks them. */
  blocks: NavLink[]
}

/** The other edition, by its title. */
export interface Twin {
  title: string
  href: string
  language: Language
}

/** Somebody in a byline. */
export interface PersonLine {
  name: string
  /** The person's page; absent where the newsroom knows no more than the name. */
  href: string | undefined
}

/** A picture as a page loads it: the widths and format that suit the reader's screen and browser. */
export interface Picture {
  /** Of the widest, in a format that every browser shows. */
  src: string
  /** Of the widest, in pixels. */
  width: number
  height: number
  /** `/media/x-480.jpg 480w, /media/x-800.jpg 800w` */
  srcset: string
  /** The same as AVIF. */
  avif: string
}

/** A picture with what it shows, its caption and, apart, who made it. */
export interface Photo extends Picture {
  alt: string
  caption: string | undefined
  credit: Inline[]
}

/** A day for machines and, in the locale of the page, for people. */
export interface DateText {
  iso: string
  text: string
}
