// Long: all that an article is on its way from files to pages.
import type { Nodes, Root } from 'mdast'
import type { FrontMatter, Original, Permission } from '../schema/front-matter.ts'
import type { Disclaimers, Glossary, Outlets, Person, Topics } from '../schema/records.ts'
import type { SiteSettings } from '../schema/site.ts'
import type { ArticleFolder, FileEntry, NewsroomFiles, Place } from './files.ts'
import type { Language } from './language.ts'
import type { Finding } from './problem.ts'
import type { SentencePairing } from './sentences.ts'
import type { Bead, EditionWork, Lock } from './sync.ts'

/** Where a value of a YAML text stands: the value (default) or its key; the nearest parent's where there is no such value. */
export type PlaceOf = (path: readonly (string | number)[], part?: 'key' | 'value') => Place

/** What a stage met while it could not go on; the check of that id passes it on as a finding. */
export interface Fault extends Finding {
  check: string
}

/** A newsroom's own files, parsed; a record that is wrong is left out and told in `faults`. */
export interface Records {
  people: ReadonlyMap<string, Person>
  outlets: ReadonlyMap<string, Outlets[string]>
  topics: ReadonlyMap<string, Topics[string]>
  disclaimers: ReadonlyMap<string, Disclaimers[string]>
  glossary: Glossary
  faults: Fault[]
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'table' | 'code' | 'figure' | 'footnote'

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

/** The whole newsroom after `parse`. */
export interface ParsedNewsroom {
  files: NewsroomFiles
  settings: SiteSettings
  records: Records
  folders: ParsedFolder[]
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

/** What all articles have around them: the newsroom without the articles themselves. */
export type Surroundings = Omit<PairedNewsroom, 'articles' | 'faults'>

/** Blocks (or sentences) of both editions that stand opposite each other, by index: 1:1, 1:2, 2:1, 1:0, 0:1. */
export interface Opposites {
  source: number[]
  translation: number[]
}

/** Opposites, and how well they go together. */
export interface Pairing extends Opposites {
  /** Nats: how much likelier as each other's translation than by chance; 0 for what has no opposite. */
  score: number
}

/** The whole newsroom after `pair`. */
export interface PairedNewsroom {
  files: NewsroomFiles
  settings: SiteSettings
  records: Records
  articles: Article[]
  /** Of folders that gave no article, and of files. */
  faults: Fault[]
  /** ISO date of the day of the run, UTC. */
  today: string
}

/** An article whose blocks have been paired but not yet compared with what was last in step. */
export interface MatchedArticle extends Article {
  /** In reading order of the source. */
  pairings: Pairing[]
  /** Which sentences stand opposite which within some of the beads, a list for each of them. Worked out when asked for. */
  alignSentences: (beads: readonly Pairing[]) => SentencePairing[][]
}

/** The whole newsroom after `align`. */
export interface MatchedNewsroom extends PairedNewsroom {
  articles: MatchedArticle[]
}

export interface AlignedArticle extends Article {
  /** In reading order of the source. */
  beads: Bead[]
  /** What `sync.lock` says; undefined where there is none that can be read: then all counts as in step. */
  lock: Lock | undefined
  /** What is to be done in each edition, Spanish first. */
  work: readonly EditionWork[]
  /** Which sentences stand opposite which within some of the beads, a list for each of them. Worked out when asked for. */
  alignSentences: MatchedArticle['alignSentences']
}

/** The whole newsroom after `sync`: what checks and pages are made from. */
export interface Newsroom extends PairedNewsroom {
  articles: AlignedArticle[]
}
