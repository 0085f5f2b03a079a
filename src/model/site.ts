import type { AlignedArticle, PairedEdition, Records } from './article.ts'
import type { Bilingual, Language } from './language.ts'

/** The settings of the site with every default filled in. */
export interface SiteFacts {
  /** Absolute, ends with `/`. */
  url: string
  /** Path of `url`: `/` or `/prefix/`. */
  prefix: string
  /** The main one first. */
  languages: readonly [Language, Language]
  locales: Record<Language, string>
  title: Bilingual
  description: Bilingual
  license: string | undefined
  republication: 'noindex' | 'canonical' | 'both' | 'self'
  schema: 'NewsArticle' | 'Article'
}

/** An edition that is published, with its place in the graph of editions. */
export interface LinkedEdition extends PairedEdition {
  /** Path of its page below the site's prefix: `/es/<slug>/`. */
  path: string
  /** Absolute address of its page. */
  url: string
  /** What search engines are told is its address: its own page, or the outlet's. */
  canonical: string
  indexable: boolean
}

/** An address in a language, as `link rel=alternate` and sitemaps name it. */
export interface Alternate {
  hreflang: Language | 'x-default'
  href: string
}

/** An article with what is published of it. At least one edition is. */
export interface LinkedArticle {
  article: AlignedArticle
  editions: Partial<Record<Language, LinkedEdition>>
  /** The hreflang set: the same on all its members, empty with fewer than two indexable editions. */
  alternates: Alternate[]
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
