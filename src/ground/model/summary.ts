import type { ArticleFolder, Place } from './files.ts'
import type { Found } from './finding.ts'
import type { Language } from './language.ts'
import type { ArticleOutline } from './outline.ts'
import type { ArticleProgress } from './sync.ts'
import type { Target } from './target.ts'

/** A value that front matter states, and where. */
export interface Stated {
  value: string
  place: Place
}

/** A link that leads to something of the newsroom. */
export interface LinkSummary {
  url: string
  target: Extract<Target, { kind: 'here' | 'edition' | 'file' | 'path' }>
  /** Of its address alone. */
  place: Place
}

/** Where problems of a check are accepted: in the whole file, or within some blocks of it. */
export interface AllowedPlaces {
  check: string
  blocks?: Place[]
  /** Of the id of the check in `allow`. */
  place: Place
}

/** What others see of an edition. */
export interface EditionSummary {
  language: Language
  /** Path relative to the root. */
  path: string
  name: string
  draft: boolean
  /** ISO; one to come keeps it off the site until then. */
  date?: string
  slug?: Stated
  aliases: Stated[]
  /** The names by which links reach its headings, in reading order. */
  headings: string[]
  links: LinkSummary[]
  /** Ids of people who translated or reviewed it. */
  credited: string[]
  allowed: AllowedPlaces[]
  /** Where a draft states facts that hold for the published edition too. */
  binding: Place[]
}

/**
 * What others see of an article, or of a folder without one, which has no editions: small plain data, from which lists,
 * links and the checks across articles are made.
 */
export interface ArticleSummary extends Pick<ArticleFolder, 'kind' | 'key'> {
  /** The names of the files in its folder. */
  files: string[]
  /** The source first. */
  editions: EditionSummary[]
  /** Ids of what its pages lead to: whose pages are there for it. */
  names: { people: readonly string[]; topics: readonly string[]; outlets: readonly string[] }
  /** The address of the original and where it stands, wherever it is said first. */
  original?: Stated & { file: string; isSummary: boolean }
}

/** All that is kept of a folder, plain data: what others see of it, and what was found in it by itself. */
export interface Digest {
  summary: ArticleSummary
  /** What pages take from it; null of a folder without an article. */
  outline: ArticleOutline | null
  /** Null of a folder without an article, too. */
  progress: ArticleProgress | null
  found: Found[]
}
