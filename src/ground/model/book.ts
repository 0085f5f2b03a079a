import type { ArticlePage } from './article-page.ts'
import type { FacingPage } from './facing-page.ts'
import type { Language } from './language.ts'
import type { CardWords, SitePicture } from './rendered-site.ts'

/** An e-book (EPUB 3.3) of an article, or of all that a list has: what its pages say, set and packed when it is written. */
export interface Book {
  /** Relative to the output folder: `es/autobus/autobus.epub`. */
  path: string
  /** Of what stands around the texts. */
  language: Language
  /** BCP 47. */
  locale: string
  title: string
  /** What it is called in the other language. */
  twin: { title: string; locale: string } | undefined
  description: string
  /** Absolute address of the page that it is of. */
  page: string
  /** Of the site. */
  publisher: string
  /** What stands on its cover. */
  cover: CardWords
  works: readonly BookWork[]
}

/** An article in a book. */
export interface BookWork {
  /** Both editions paragraph by paragraph, each by itself, or what there is of that. */
  chapters: readonly (ArticlePage | FacingPage)[]
  /** Whose last part says who made it and who may use it: the edition in the book's language. */
  closing: ArticlePage
  /** Where the text first appeared. */
  source: string | undefined
  /** What the texts show, by the address that pages give it, in a size for reading devices. */
  pictures: ReadonlyMap<string, SitePicture>
}
