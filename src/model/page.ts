import type { Language } from './language.ts'
import type { Alternate, Robots } from './site.ts'

/** Plain data (but for the body, a function) that one layout turns into one HTML file. Every `href` is ready for the page: prefixed, or absolute if elsewhere. */
export type Page =
  | ArticlePage
  | StaticPage
  | HomePage
  | ChooserPage
  | ArchivePage
  | PeoplePage
  | PersonPage
  | TopicsPage
  | TopicPage
  | OutletsPage
  | OutletPage
  | NotFoundPage

interface PageBase {
  /** Below the site's prefix; a page at `/es/x/` is the file `es/x/index.html`, one that ends with `.html` is that file. */
  path: string
  language: Language
  /** BCP 47, for `<html lang>`, dates and numbers. */
  locale: string
  /** Of the page itself, for `h1`. */
  title: string
  head: Head
  /** The site's name, sections and footer in the page's language. */
  frame: Frame
  /** One entry a language: where this page, or its parent list, is to be found in it. */
  languages: LanguageEntry[]
}

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
  script: string | undefined
  icon: string
  fonts: readonly string[]
}

export interface Frame {
  siteTitle: string
  siteDescription: string
  home: string
  sections: NavLink[]
  footer: NavLink[]
}

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
  /** Said in words: "Todavía no hay versión en inglés". */
  | { language: Language; state: 'missing'; words: string }

/** Text with links and foreign runs, for sentences such as the note on the original. */
export type Inline =
  | string
  | {
      text: string
      href?: string
      /** Of the text, where it is not the page's. */
      lang?: string
      /** Of what the link leads to, where it is not the page's. */
      hreflang?: string
      emphasis?: 'strong' | 'cite'
      /** ISO date of a text that names a day. */
      time?: string
      rel?: string
    }

export interface PersonLine {
  name: string
  /** The person's page; absent where the newsroom knows no more than the name. */
  href: string | undefined
}

export interface ArticlePage extends PageBase {
  kind: 'article'
  topics: NavLink[]
  /** The other edition's title, a link. */
  twin: { title: string; href: string; language: Language } | undefined
  description: string
  authors: PersonLine[]
  translators: PersonLine[]
  reviewers: PersonLine[]
  date: DateText
  updated: DateText | undefined
  readingMinutes: number
  /** "Publicado originalmente en español en …": whole sentence, from the record. */
  note: Inline[] | undefined
  /** How the translation was made, where a machine helped. */
  method: string | undefined
  /** Why the other edition is missing, in words. */
  missing: string | undefined
  photo: Photo | undefined
  /** Sanitised HTML of the body, with block ids and footnotes; rendered when the page is written, to keep memory small. */
  body: () => string
  people: (PersonLine & { role: string; bio: string | undefined; affiliation: string | undefined })[]
  disclaimer: string | undefined
  corrections: { date: DateText; text: string }[]
  rights: Inline[]
  related: ArticleCard[]
}

export interface Photo {
  src: string
  width: number
  height: number
  alt: string
  caption: string | undefined
  credit: Inline[]
}

export interface DateText {
  iso: string
  text: string
}

/** An article in a list. */
export interface ArticleCard {
  title: string
  /** The other edition's title, a link: lists carry it in italics beside the title. */
  twin: { title: string; href: string; language: Language } | undefined
  href: string
  /** Language of the edition that is linked. */
  language: Language
  description: string
  authors: string[]
  date: DateText
  topic: NavLink | undefined
  /** Languages in which it can be read, autonyms. */
  editions: { language: Language; label: string; href: string | undefined }[]
  /** "Infobae", where it first appeared elsewhere. */
  outlet: string | undefined
  photo: Photo | undefined
}

export interface StaticPage extends PageBase {
  kind: 'static'
  twin: { title: string; href: string; language: Language } | undefined
  description: string
  updated: DateText | undefined
  /** As of an article. */
  body: () => string
}

export interface HomePage extends PageBase {
  kind: 'home'
  latest: ArticleCard[]
  /** Articles that the page's language lacks. */
  otherLanguageOnly: ArticleCard[]
  /** Articles that only this language has. */
  thisLanguageOnly: ArticleCard[]
}

/** `/`: both languages, neither chosen for the reader. */
export interface ChooserPage extends PageBase {
  kind: 'chooser'
  choices: {
    language: Language
    locale: string
    siteTitle: string
    description: string
    href: string
    invitation: string
  }[]
}

export interface ArchivePage extends PageBase {
  kind: 'archive'
  years: { year: string; articles: ArticleCard[] }[]
  pagination: { page: number; of: number; newer: NavLink | undefined; older: NavLink | undefined }
}

export interface PeoplePage extends PageBase {
  kind: 'people'
  people: { name: string; href: string; role: string | undefined; count: string }[]
}

export interface PersonPage extends PageBase {
  kind: 'person'
  role: string | undefined
  affiliation: string | undefined
  bio: string | undefined
  links: NavLink[]
  written: ArticleCard[]
  translated: ArticleCard[]
  reviewed: ArticleCard[]
}

export interface TopicsPage extends PageBase {
  kind: 'topics'
  topics: { name: string; href: string; count: string }[]
}

export interface TopicPage extends PageBase {
  kind: 'topic'
  articles: ArticleCard[]
}

export interface OutletsPage extends PageBase {
  kind: 'outlets'
  outlets: { name: string; href: string; count: string }[]
}

/** "First published in Infobae." */
export interface OutletPage extends PageBase {
  kind: 'outlet'
  url: string | undefined
  articles: (ArticleCard & {
    /** Without `href` where nobody says its address. */
    original: { title: string; href: string | undefined; language: string; date: DateText | undefined }
  })[]
}

/** One file for both languages, the site's first one on top. */
export interface NotFoundPage extends PageBase {
  kind: 'not-found'
  halves: { language: Language; locale: string; title: string; words: string; links: NavLink[] }[]
}

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
