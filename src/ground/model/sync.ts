import type { Language } from './language.ts'
import type { Pairing } from './pairing.ts'

/** What of a change matters to a translation: `format` never does. */
export type ChangeKind = 'quantity' | 'wording' | 'format'

/** What became of one side of a bead since both were last in step. */
export interface Change {
  kind: ChangeKind
  /** The side's blocks as they were, normalised. */
  before: readonly string[]
  /** As they are. */
  after: readonly string[]
}

/**
 * How a bead stands to what was last in step. One side changed: the other needs work; both changed, and not alike: to
 * review; new or removed: only one edition has it now; moved: it stands in another order in one of them.
 */
export type BeadState =
  | 'current'
  | 'source-changed'
  | 'translation-changed'
  | 'both-changed'
  | 'new'
  | 'removed'
  | 'moved'

/** A pairing that has its name, and its state by what was last in step. */
export interface Bead extends Pairing {
  /** The first of `ids`. */
  id: string
  /**
   * One for each block of the longer side, in order, then those of blocks that were merged into them: stable, the same in
   * both editions, valid in HTML. A side with fewer blocks has the others as anchors.
   */
  ids: readonly string[]
  state: BeadState
  /** Absent where the side is as it was, or where nothing is recorded of it. */
  changes: { source?: Change; translation?: Change }
  /** The translation still has the source's own words, and nobody recorded that it may. */
  isCopied?: true
  /** Somebody is at work on it: it is not in step, whatever its texts say, until it is accepted. */
  isOpen?: true
}

/** A block as `sync.lock` knows it: hash of its plain text and its targets, and its normalised text with its marks. */
export interface BlockContent {
  hash: string
  text: string
}

/** A line of `sync.lock`: a bead at the moment when its sides were last in step. By language: either may be the source. */
export interface LockEntry {
  ids: readonly string[]
  sides: Record<Language, readonly BlockContent[]>
  /** It stood in another order in the translation. */
  moved: boolean
  /** Somebody is at work on it since. */
  open?: boolean
  /** A machine made the translation, as it is said here. */
  machine?: boolean
  /** Why it was accepted. */
  reason: string | undefined
}

/** All that `sync.lock` says, in the order of its lines. */
export interface Lock {
  /** Of the bodies. */
  entries: readonly LockEntry[]
  /** Of what stands beside them; none in files that were written before it was recorded. */
  fields: readonly LockEntry[]
}

/** How far an edition is, by what the other one says. */
export interface EditionWork {
  language: Language
  state: 'current' | 'changed' | 'missing' | 'draft'
  /**
   * Ids of beads to do again, because the other edition changed, or to do at all, because its words were copied; `fm-title`
   * and the like are none of the body.
   */
  changed: string[]
  /** Ids of beads that the other edition alone has. */
  missing: string[]
  /** Of the other edition's blocks in those beads; none where a text of their own is open and only waits to be accepted. */
  words: number
}

/**
 * What is to be done with an article first: the missing edition begun, changes looked at, what is open translated, a
 * translation accepted, blocks that stand alone looked at, a draft published.
 */
export type FirstStep = 'begin' | 'diff' | 'translate' | 'accept' | 'align' | 'publish'

/** How far an article is, beyond what each of its editions is; plain JSON. */
export interface ArticleProgress {
  /** Null where nothing is. */
  next: FirstStep | null
  /** Lines of the translation that have the source's own words: that is work to do, and hides nothing. */
  copied: number[]
}

/** A bead that changed since both editions were last in step. */
export interface ChangedBead {
  id: string
  state: 'changed' | 'new' | 'removed' | 'moved'
  /** Of the edition that changed. */
  language: Language
  /** Its text then and now; '' where there was or is none. */
  before: string
  after: string
  /** What stands opposite now. */
  opposite: string
  kind: ChangeKind
  /** Other things changed on both sides. */
  both: boolean
}
