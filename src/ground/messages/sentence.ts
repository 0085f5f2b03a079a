import type { Inline } from '../model/inline.ts'

/** What is known of an original, ready for a sentence of the note. */
export interface OriginalParts {
  /** Name of its language in the page's language. */
  language: string
  /** Its title or the words `originalVersion`, linked; absent where there is neither title nor address. */
  link: Inline | undefined
  /** Whether `link` is the title. */
  titled: boolean
  /** Whether that is another title than the edition has. */
  renamed: boolean
  archived: Inline | undefined
  outlet: Inline | undefined
  date: Inline | undefined
  /** Who wrote it, where they are others than the article's authors. */
  authors: readonly Inline[] | undefined
}

/** The parts that are there, one after the other. */
export const say = (...parts: (Inline | readonly Inline[] | undefined | false)[]): Inline[] =>
  parts.filter((part) => part !== undefined && part !== false).flat()

/** What a citation names, in words. */
export interface CitationParts {
  authors: readonly Inline[] | undefined
  /** Its own quotation marks are of the second level. */
  title: string
  translators: readonly Inline[] | undefined
  /** As publications are named, in italics. */
  site: Inline
  date: string
  url: string
}

/** What the credit of a republished article names. */
export interface CreditParts {
  title: Inline
  authors: readonly Inline[] | undefined
  site: Inline
}
