import type { Root } from 'mdast'
import type { FrontMatter } from '../ground/schema/front-matter.ts'
import type { Language } from '../model.ts'

/** What a file is: by its first bytes, then by its name. */
export type DocumentKind = 'docx' | 'html' | 'markdown' | 'text'

/** Somebody as a document names them, with what it says of them. */
export interface NamedBio {
  /** As written; undefined of “the author”. */
  name: string | undefined
  text: string
}

/** Where a text first appeared, as a document says it. */
export interface NamedOriginal {
  /** `es`, `en` or another (BCP 47). */
  language?: string
  /** The publication's name as written. */
  outlet?: string
  url?: string
  title?: string
  /** YYYY-MM-DD */
  date?: string
  use?: 'full' | 'abridged' | 'summary'
}

/** A picture as a document names it. */
export interface NamedPhoto {
  /** A name in the document's `pictures`, a path beside the document, or an address; undefined where only the line below it is there. */
  source?: string
  alt?: string
  caption?: string
  credit?: string
}

/** What a document says of its text: names and places as written, not yet ids of a newsroom. Absent is unknown. */
export interface DocumentFacts {
  title?: string
  description?: string
  slug?: string
  aliases?: string[]
  /** Of the text. */
  language?: Language
  date?: string
  updated?: string
  draft?: boolean
  authors?: string[]
  translators?: string[]
  reviewers?: string[]
  topics?: string[]
  /** As written: an SPDX id or words. */
  license?: string
  original?: NamedOriginal
  photo?: NamedPhoto
  bios?: NamedBio[]
  disclaimer?: string
  corrections?: { date?: string; text: string }[]
  /** What another system pairs translations by (Hugo's `translationKey`). */
  translationKey?: string
  /** Front matter of a file that is in our form already: goes as it stands before what else is known. */
  own?: Partial<FrontMatter>
}

/** What stays out of an edition, by kind; `what` names which (a shortcode's name, a picture's file, a key), `line` is of the document. */
export interface Dropped {
  kind: DroppedKind
  what?: string
  /** How many of it. */
  count: number
  line?: number
}

/** Kinds of what stays out; each has its words in both languages (`messages/{es,en}/import.ts`). */
export type DroppedKind =
  | 'advertising'
  | 'bookmark'
  | 'callout-mark'
  | 'comment'
  | 'cookie-notice'
  | 'embed'
  | 'equation'
  | 'footer'
  | 'front-matter-key'
  | 'header'
  | 'hidden-text'
  | 'highlight'
  | 'html'
  | 'invisible-character'
  | 'local-link'
  | 'mail-header'
  | 'menu'
  | 'merged-cell'
  | 'newsletter'
  | 'page-part'
  | 'picture'
  | 'picture-description'
  | 'reader-comment'
  | 'related'
  | 'script'
  | 'share-bar'
  | 'shortcode'
  | 'style'
  | 'text-box'
  | 'tracked-change'
  | 'tracking-link'
  | 'unsafe-link'
  | 'wikilink'

/** A line of the text that became a fact: told, so that an editor can put it back. */
export interface Recognised {
  /** The key of front matter that it became. */
  key: string
  /** The words, as read. */
  said: string
}

/**
 * A document, read: what the four readers (`docx/`, `html/`, `markdown/`, `text/`) give and `recognise/` refines. Plain
 * data, so that it can cross between threads.
 */
export interface SourceDocument {
  /** The text: headings from level 1 as the document has them, notes as footnotes, no HTML. A picture's `url` is a name in `pictures`, a path or an address. */
  body: Root
  facts: DocumentFacts
  /** Of the mail that it came in: its title, where no other stands in it. */
  subject?: string
  /** Pictures that the document holds, by the name they are to get. */
  pictures: Record<string, Uint8Array>
  dropped: Dropped[]
  /** Bold lines taken for headings and the like: what was guessed of the form, in the order of the text. */
  guessed: { as: 'heading' | 'list' | 'title' | 'code'; said: string }[]
  /** Lines that became facts; readers fill it where they take a line out themselves. */
  recognised: Recognised[]
}

/** Reads one kind of document; refuses with Stop (1 or 3) what is none or exceeds the limits. */
export type ReadDocument = (bytes: Uint8Array, file: DocumentFile) => SourceDocument | Promise<SourceDocument>

/** Where a document comes from. */
export interface DocumentFile {
  /** As the person named it; `-` for standard input. */
  name: string
  /** What the person says the text is written in. */
  language?: Language
}
