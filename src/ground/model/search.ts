import type { Language } from './language.ts'
import type { PageBase } from './page-base.ts'

/** The search of a language: a form and the places where its script shows what it finds. */
export interface SearchPage extends PageBase {
  kind: 'search'
  /** Absent where the site has no index of the language: then the page only leads elsewhere. */
  index: { folder: string; base: string } | undefined
  /** Where the form leads where no script runs. */
  archive: string
}

/** What is to be found of an edition or of a static page: one entry of the index. */
export interface SearchRecord {
  language: Language
  /** Of its page below the site's prefix, percent-encoded. */
  path: string
  /** Plain text, from which excerpts are cut. */
  text: string
  /** Facts that results show; `src/publish/search` and the script of the page agree on which of them are searched. */
  facts: SearchFacts
}

/** Names are joined by commas; what does not apply is absent. */
export interface SearchFacts {
  title: string
  authors?: string
  translators?: string
  topics?: string
  /** Where it first appeared elsewhere, its title there where that is no title here, and who wrote that, if others did. */
  outlet?: string
  original?: string
  originalAuthors?: string
  /** ISO, and as the page says it. */
  date?: string
  day?: string
  /** Title, path below the prefix and language of the other edition. */
  twin?: string
  twinPath?: string
  twinLanguage?: Language
}
