import type { Language } from './language.ts'
import type { Frame, Head, LanguageEntry } from './page-parts.ts'

/** What every page has. */
export interface PageBase {
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
