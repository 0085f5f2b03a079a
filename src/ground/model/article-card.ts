import type { Language } from './language.ts'
import type { DateText, NavLink, Photo, Twin } from './page-parts.ts'

/** What the other edition of an article is called in a list, and what is its own of the byline. */
export interface CardTwin extends Twin {
  translators: string[]
  date: DateText
}

/** An article in a list. */
export interface ArticleCard {
  title: string
  /** The other edition's title, a link: lists carry it in italics beside the title. */
  twin: CardTwin | undefined
  href: string
  /** Language of the edition that is linked. */
  language: Language
  description: string
  authors: string[]
  translators: string[]
  date: DateText
  topic: NavLink | undefined
  /** Languages in which it can be read, autonyms. */
  editions: { language: Language; label: string; href: string | undefined }[]
  /** "First published in Infobae", where it comes from an outlet. */
  origin: string | undefined
  photo: Photo | undefined
}
