import type { ArticlePage } from './article-page.ts'
import type { BlockKind } from './block-kind.ts'
import type { Language } from './language.ts'
import type { PageBase } from './page-base.ts'
import type { DateText, PersonLine } from './page-parts.ts'

/** Both editions of an article side by side, row by row; what stands around them is in the page's language. */
export interface FacingPage
  extends PageBase,
    Pick<ArticlePage, 'topics' | 'note' | 'people' | 'disclaimer' | 'freshness' | 'corrections' | 'rights'> {
  kind: 'facing'
  source: FacingSide
  translation: FacingSide
  /** Where its sections begin; none where it has few. */
  contents: FacingSection[]
  /** Rendered when the page is written, to keep memory small. */
  rows: () => FacingRow[]
}

/** The heading of a section in both editions, with a link to its row; undefined where an edition has none there. */
export interface FacingSection {
  href: string
  source: string | undefined
  translation: string | undefined
}

/** An edition on its side of the spine; all texts are in its language. */
export interface FacingSide {
  language: Language
  /** BCP 47, for `lang`. */
  locale: string
  /** "Español", and what the edition is: "original". */
  label: string
  role: string | undefined
  title: string
  description: string
  /** Of its own page, as links have it and whole. */
  href: string
  url: string
  /** On the right only where they are not those of the left. */
  authors: PersonLine[]
  translators: PersonLine[]
  reviewers: PersonLine[]
  date: DateText
  /** How the translation was made, where a machine helped. */
  method: string | undefined
  photo: ArticlePage['photo']
}

/** What stands opposite each other: the blocks of a bead. */
export interface FacingRow {
  /** The row's own, then those of anchors within it: the same as on the editions' own pages. */
  ids: readonly string[]
  kind: BlockKind
  /** As in the margin of the editions' own pages; headings and notes have none. */
  number: number | undefined
  /** Sanitised HTML; undefined where the edition has nothing here. */
  source: string | undefined
  translation: string | undefined
  /** The source was changed after this was translated. */
  isOutdated: boolean
  /** Both have the same picture, and nothing else. */
  samePicture: boolean
}
