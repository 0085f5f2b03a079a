import type { Records } from './article.ts'
import type { Bilingual, Language } from './language.ts'
import type { ArticleOutline, EditionOutline } from './outline.ts'

/** The settings of the site with every default filled in. */
export interface SiteFacts {
  /** Absolute, ends with `/`. */
  url: string
  /** Path of `url`, `/` or `/prefix/`: of letters, digits and `%/_~.-` only, so that it can stand in any file. */
  prefix: string
  /** The main one first. */
  languages: readonly [Language, Language]
  locales: Record<Language, string>
  title: Bilingual
  description: Bilingual
  license: string | undefined
  /** IANA; undefined: days are those of UTC. */
  timezone: string | undefined
  republication: 'noindex' | 'canonical' | 'both' | 'self'
  schema: 'NewsArticle' | 'Article'
  /** In which forms readers may take articles with them. */
  downloads: readonly Download[]
  /** Whether the glossary is published. */
  glossary: boolean
}

/** A form in which an article can be taken along: an e-book, or its facing pages as they are printed. */
export type Download = 'epub' | 'pdf'

/** What search engines are told to do with a page. */
export type Robots = 'index, follow' | 'noindex, follow'

/** An edition that is published, with its place in the graph of editions. */
export interface LinkedEdition extends EditionOutline {
  /** Also of what waits for its day: both are only shown beforehand. */
  draft: boolean
  /** What no page can do without; of a draft that lacks them, stand-ins. */
  title: string
  description: string
  slug: string
  /** ISO. */
  date: string
  /** Path of its page below the site's prefix: `/es/<slug>/`. */
  path: string
  /** Absolute address of its page. */
  url: string
  /** What search engines are told is its address: its own page, or the outlet's. */
  canonical: string
  robots: Robots
  /** Its page is indexed and its own canonical: it may stand in hreflang sets and the sitemap. */
  indexable: boolean
  /** Old paths below the site's prefix, which lead here; none that a live page uses. */
  aliases: readonly string[]
}

/** An address in a language, as `link rel=alternate` and sitemaps name it. */
export interface Alternate {
  hreflang: Language | 'x-default'
  href: string
}

/** The work as it first appeared elsewhere, its outlet looked up. */
export interface Elsewhere {
  /** Code of its language, which may be a third one: `pt`. */
  language: string
  outlet: { id: string; name: string; url: string | undefined } | undefined
  /** https, whatever the front matter says. */
  url: string | undefined
  title: string | undefined
  date: string | undefined
  archived: string | undefined
  use: 'full' | 'abridged' | 'summary'
  /** Ids of who wrote it, where they are others than the article's authors. */
  authors: readonly string[]
}

/** An article with what is published of it. At least one edition is. */
export interface LinkedArticle {
  /** Tells this state of it from any other: all that its pages are made from but for who and what it refers to. */
  stamp: string
  article: ArticleOutline
  /** Absent where the work first appeared here. */
  elsewhere: Elsewhere | undefined
  editions: Partial<Record<Language, LinkedEdition>>
  /** The hreflang set: the same on all its members, empty with fewer than two indexable editions. */
  alternates: Alternate[]
}

/** What a build shows besides what is public. */
export interface Beyond {
  drafts: boolean
  /** Editions whose day is to come. */
  future?: boolean
  /** Forms to be made besides those of the settings. */
  downloads?: readonly Download[]
}

/** The one graph of editions that pages, heads, feeds, sitemap and data are made from. */
export interface Site {
  facts: SiteFacts
  records: Records
  /** Newest first. */
  articles: LinkedArticle[]
  /** Static pages: about, corrections policy, in order of their keys. */
  pages: LinkedArticle[]
}
