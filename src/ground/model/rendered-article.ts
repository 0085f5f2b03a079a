import type { BlockKind } from './block-kind.ts'
import type { FieldId } from './is-field.ts'
import type { Language } from './language.ts'
import type { Opposites } from './pairing.ts'
import type { EditionTarget } from './target.ts'

/**
 * An article with its bodies as harmless HTML, a block a piece, open where only the site or the use of it knows what stands
 * there. Plain JSON, made of the article alone: pages, feeds and the search are composed of it without its texts.
 */
export interface RenderedArticle {
  /** Language of the source. */
  source: Language
  /** Somebody recorded of most of it when both editions were in step. */
  isRecorded: boolean
  /** As in the article: in reading order of the source. */
  beads: RenderedBead[]
  /** What stands beside the body and is not up to date: see RenderedBead. */
  fields: { outdated: FieldId[]; lacking: FieldId[] }
  editions: Partial<Record<Language, RenderedEdition>>
}

/** What stands opposite each other, by index of the blocks; see Bead. */
export interface RenderedBead extends Opposites {
  ids: readonly string[]
  /** The source was changed after this was translated. */
  isOutdated?: true
  /** The translation does not have it yet. */
  isLacking?: true
}

/** A body: what is to be known of it, and what its page shows. */
export interface RenderedEdition extends BodyFacts {
  language: Language
  blocks: RenderedBlock[]
  /** The body without its notes. */
  lines: Lines
}

/** What others ask of a body without reading it. */
export interface BodyFacts {
  words: number
  /** The names by which links reach its headings, with the index of their blocks. */
  headings: [name: string, block: number][]
  /** Names of files of the article's folder that it shows, and those that it links. */
  shown: string[]
  linked: string[]
}

/** HTML that is broken into lines: what stands around blocks, and the blocks by their index. */
export type Lines = (string | number)[]

/** A block; which element it is follows from its kind and depth. */
export interface RenderedBlock {
  kind: BlockKind
  /** Of a heading and a list item, as in Block. */
  depth?: number
  /** Plain text, as in Block. */
  text: string
  /** What stands within its element. */
  html: OpenHtml
  /** Further attributes of its element: ` value="3"`. */
  attributes?: string
  /** The pictures of a paragraph of nothing else, which are figures if they can all be shown. */
  figures?: RenderedFigure[]
  /** Of a list item: its list, and its number there. */
  list?: { tag: 'ol' | 'ul'; number: number }
  /** HTML of what is no block itself and stands before it, or after the last one. */
  before?: string
  after?: string
  /** Of a note that the text points to: its number, from 1, and how many marks do. */
  note?: { number: number; marks: number }
}

/** A picture of the article's folder on its own; all texts as they were typed. */
export interface RenderedFigure {
  name: string
  alt: string
  caption?: string
}

/**
 * HTML with placeholders for what only the site, or the use that is made of it, knows. A number begins a sentence, the one
 * of its row that stands opposite what has the same number in the other edition; 0 ends it.
 */
export type OpenHtml = (string | number | Placeholder)[]

/** What is filled in when a body is composed. Data, so that no text can be taken for one; texts in it are as they were typed. */
export type Placeholder =
  | LinkPlaceholder
  /** The picture of that name; what it shows where it cannot be shown. */
  | { kind: 'picture'; name: string; alt: string }
  /** A mark of the note of that number. */
  | { kind: 'mark'; note: number }
  /** In a note: the links back to its marks. */
  | { kind: 'back' }
  /** In a list item: the lists below it, whose items are blocks themselves; none where the item stands in a cell. */
  | { kind: 'below'; lines: Lines }
  /** The space between a figure and its sign. */
  | { kind: 'space' }
  /** HTML that is another one on facing pages. */
  | { kind: 'either'; alone: string; facing: string }

/** A link, of which only the words remain where it leads nowhere. */
export interface LinkPlaceholder {
  kind: 'link'
  to: LinkTarget
  /** Besides its address: ` hreflang="en"`. */
  attributes: string
  html: OpenHtml
}

/** Where a link leads that the article alone cannot tell: another edition, a picture of its folder, a block of its page. */
export type LinkTarget = EditionTarget | { kind: 'file'; name: string } | { kind: 'block'; index: number }
