import type { ArticleCard } from './article-card.ts'
import type { Language } from './language.ts'
import type { PageBase } from './page-base.ts'
import type { DateText, NavLink } from './page-parts.ts'

/** The front page of a language. */
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

/** A page of a list, which is cut into several where it is long; they count from 1. */
export interface PagedList extends PageBase {
  /** Books of all that it lists. */
  volumes?: NavLink[]
  pagination: { page: number; of: number; newer: NavLink | undefined; older: NavLink | undefined }
}

/** Every article of a language, by year. */
export interface ArchivePage extends PagedList {
  kind: 'archive'
  years: { year: string; articles: ArticleCard[] }[]
}

/** Everybody of whom something is published, by name. */
export interface PeoplePage extends PageBase {
  kind: 'people'
  people: { name: string; href: string; role: string | undefined; count: string }[]
}

/** Who somebody is and what they have done. */
export interface PersonPage extends PagedList {
  kind: 'person'
  role: string | undefined
  affiliation: string | undefined
  bio: string | undefined
  links: NavLink[]
  written: ArticleCard[]
  /** Summaries of what they wrote elsewhere. */
  based: ArticleCard[]
  translated: ArticleCard[]
  reviewed: ArticleCard[]
}

/** Every topic that a published article has, by name. */
export interface TopicsPage extends PageBase {
  kind: 'topics'
  topics: { name: string; href: string; count: string }[]
}

/** The articles on a topic. */
export interface TopicPage extends PagedList {
  kind: 'topic'
  articles: ArticleCard[]
}

/** Every publication in which something first appeared, by name. */
export interface OutletsPage extends PageBase {
  kind: 'outlets'
  outlets: { name: string; href: string; count: string }[]
}

/** "First published in Infobae." */
export interface OutletPage extends PagedList {
  kind: 'outlet'
  /** Its own site. */
  visit: NavLink | undefined
  articles: (ArticleCard & {
    /** Without `href` where nobody says its address. */
    original: { title: string; href: string | undefined; language: string; date: DateText | undefined }
  })[]
}

/** How far each article is in both languages; the same as `/api/status.json`. */
export interface StatusPage extends PagedList {
  kind: 'status'
  summary: string
  /** Where the data is. */
  data: string
  /** By their own names. */
  columns: { language: Language; label: string }[]
  rows: {
    title: string
    href: string
    /** Of the edition that is linked. */
    language: Language
    date: DateText
    /** "original in Spanish" */
    original: string
    /** One a column. Without `href` but where an outlet's original stands for the edition. */
    editions: { words: string; href: string | undefined; toDo: string | undefined }[]
  }[]
}

/** The terms of the glossary, by their kinds, in the order of the page's language. */
export interface GlossaryPage extends PageBase {
  kind: 'glossary'
  twinLanguage: Language
  groups: { title: string; terms: { id: string; name: string; twin: string }[] }[]
}

/** One file for both languages, the site's first one on top; of an address that is gone, in the language that it had. */
export interface NotFoundPage extends PageBase {
  kind: 'not-found'
  /** As servers count: not there, or there no more. */
  code: 404 | 410
  halves: {
    language: Language
    locale: string
    title: string
    /** Paragraphs. */
    words: string[]
    links: NavLink[]
  }[]
}
