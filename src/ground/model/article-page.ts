import type { ArticleCard } from './article-card.ts'
import type { Inline } from './inline.ts'
import type { PageBase } from './page-base.ts'
import type { BothEntry, DateText, FreshnessLine, NavLink, PersonLine, Photo, Twin } from './page-parts.ts'

/** An edition of an article. */
export interface ArticlePage extends PageBase {
  kind: 'article'
  topics: NavLink[]
  /** The other edition's title, a link. */
  twin: Twin | undefined
  /** Absent where only one edition is published. */
  both: BothEntry | undefined
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
  /** Of the other edition's text block by block, where there is one: what its numbers show in place. */
  opposite: string | undefined
  /** Why the other edition is missing, in words. */
  missing: string | undefined
  photo: Photo | undefined
  /** Links to its sections; none where it has few. */
  contents: NavLink[]
  /** Sanitised HTML of the body, with block ids and footnotes; rendered when the page is written, to keep memory small. */
  body: () => string
  people: (PersonLine & { role: string; bio: string | undefined; affiliation: string | undefined })[]
  disclaimer: string | undefined
  /** Of a translation, where it is known when both were last in step. */
  freshness: FreshnessLine[]
  corrections: { date: DateText; text: string }[]
  rights: Inline[]
  /** Whether and how others may publish it, after `rights`; where they may, the credit to keep as HTML and in words, and the whole as a file. */
  republication: {
    terms: Inline[]
    credit: string | undefined
    creditWords: Inline[]
    file: { href: string; name: string } | undefined
  }
  /** In words, as the manuals of style that are named have it, and as files for programs; `name`: of the file once it is saved. */
  citation: { forms: { name: string; line: Inline[] }[]; files: (NavLink & { name: string })[] }
  /** Files with which readers take it along; `name`: of the file once it is saved. */
  downloads: (NavLink & { name: string })[]
  related: ArticleCard[]
}

/** A page such as "about": a pair without attribution. */
export interface StaticPage extends PageBase {
  kind: 'static'
  twin: Twin | undefined
  description: string
  date: DateText
  updated: DateText | undefined
  /** As of an article. */
  body: () => string
}
