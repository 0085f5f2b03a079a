// Long: all that an article is on its way from files to pages.
import type { Nodes, Root } from 'mdast'
import type { FrontMatter, Original, Permission } from '../schema/front-matter.ts'
import type { Disclaimers, Glossary, Outlets, Person, Topics } from '../schema/records.ts'
import type { SiteSettings } from '../schema/site.ts'
import type { BlockKind } from './block-kind.ts'
import type { ArticleFolder, FileEntry, NewsroomFiles, Place } from './files.ts'
import type { Fault } from './finding.ts'
import type { Language } from './language.ts'
import type { Pairing } from './pairing.ts'
import type { RecordedAddress } from './public-address.ts'
import type { SentencePairing } from './sentences.ts'
import type { Bead, EditionWork, Lock } from './sync.ts'

/** Where a value of a YAML text stands: the value (default) or its key; the nearest parent's where there is no such value. */
export type PlaceOf = (path: readonly (string | number)[], part?: 'key' | 'value') => Place

/** A newsroom's own files, parsed; a record that is wrong is left out and told in `faults`. */
export interface Records {
  people: ReadonlyMap<string, Person>
  outlets: ReadonlyMap<string, Outlets[string]>
  topics: ReadonlyMap<string, Topics[string]>
  disclaimers: ReadonlyMap<string, Disclaimers[string]>
  glossary: Glossary
  /** All that were ever public, as far as it is recorded. */
  addresses: readonly RecordedAddress[]
  faults: Fault[]
}

/** A heading, paragraph, list item, quotation, table, code, figure or footnote: the unit of alignment and of the reader's place. */
export interface Block {
  /** 0, 1, … in reading order. */
  index: number
  kind: BlockKind
  /** Of a heading, 1–6; of a list item, how deep it is nested, from 1; otherwise 0. */
  depth: number
  /** Plain text, white space folded. */
  text: string
  node: Nodes
  place: Place
}

/** One `index.<language>.md`, parsed. */
export interface Edition {
  language: Language
  file: FileEntry & { text: string }
  /** Only the keys whose values are right; what is wrong with the others stands in `faults`. */
  frontMatter: Partial<FrontMatter>
  placeOf: PlaceOf
  /** Places count from the beginning of the file. */
  body: Root
  blocks: Block[]
  faults: Fault[]
}

/** A folder whose editions have been parsed but not yet paired. */
export interface ParsedFolder {
  folder: ArticleFolder
  editions: Edition[]
  /** Of files that are no readable edition. */
  faults: Fault[]
}

/** What an edition is, derived from the article's original, never written. */
export type Relation = 'original' | 'translation' | 'republication' | 'summary'

/** What holds for the work, whichever edition says it: the source edition's word, or what only the other one says. */
export interface ArticleFacts {
  authors: readonly string[]
  original: Original | undefined
  topics: readonly string[]
  license: string | undefined
  permission: Permission | undefined
  disclaimer: string | undefined
}

/** An edition with its part in the article. */
export interface PairedEdition extends Edition {
  relation: Relation
  /** BCP 47: the edition's own, else the site's for its language. */
  locale: string
  draft: boolean
}

/** One work: one folder. `translation` is absent where an edition is missing; `source` is always there. */
export interface Article {
  kind: 'article' | 'page'
  key: string
  folder: ArticleFolder
  source: PairedEdition
  translation: PairedEdition | undefined
  facts: ArticleFacts
  /** Where a fact stands: the edition that says it, and its place there. */
  factPlace: (fact: keyof ArticleFacts, ...path: (string | number)[]) => { file: string; place: Place } | undefined
  faults: Fault[]
}

/** An article whose blocks have been paired but not yet compared with what was last in step. */
export interface MatchedArticle extends Article {
  /** In reading order of the source. */
  pairings: Pairing[]
  /** Which sentences stand opposite which within some of the beads, a list for each of them. Worked out when asked for. */
  alignSentences: (beads: readonly Pairing[]) => SentencePairing[][]
}

/** Blocks of editions and how they stand opposite each other, by what was last in step. */
export interface FacingBlocks extends Pick<Article, 'source' | 'translation'> {
  /** In reading order of the source. */
  beads: Bead[]
}

export interface AlignedArticle extends Article, FacingBlocks {
  /** Titles, descriptions and texts of the photo as if they were bodies: their beads go by the ids of `FIELDS`. */
  fields: FacingBlocks
  /** What `sync.lock` says; undefined where there is none that can be read: then all counts as in step. */
  lock: Lock | undefined
  /** What is to be done in each edition, Spanish first. */
  work: readonly EditionWork[]
  /** Which sentences stand opposite which within some of the beads, a list for each of them. Worked out when asked for. */
  alignSentences: MatchedArticle['alignSentences']
}

/** A folder, and the article that was made of it; undefined where no edition could be read. */
export interface UnderstoodFolder {
  folder: ArticleFolder
  article: AlignedArticle | undefined
  /** All that was met on the way, in its editions and its `sync.lock` too. */
  faults: readonly Fault[]
}

/** The whole newsroom after `sync`: what checks and pages are made from. */
export interface Newsroom {
  files: NewsroomFiles
  settings: SiteSettings
  records: Records
  folders: UnderstoodFolder[]
  /** Those of the folders that have one. */
  articles: AlignedArticle[]
  /** ISO date of the day of the run, UTC. */
  today: string
}
