import type { EditionTarget } from '../../body/target-of.ts'
import type { Language, Picture } from '../../model.ts'

/** What a body takes from the site that it is shown in. */
export interface BodyOptions {
  /** Of the page. */
  language: Language
  /** Ids of blocks by their index: a block's own, then those of anchors within it. */
  ids: ReadonlyMap<number, readonly string[]>
  /** What stands before `#` in links within the body: '' on its page, the page's address elsewhere. */
  page: string
  /** Id of a heading of this edition by its name; undefined where there is none. */
  idOfHeading: (name: string) => string | undefined
  /** Address of an edition that is published; undefined where it is not. */
  hrefOfEdition: (target: EditionTarget) => string | undefined
  /** The picture of that name beside the text; undefined where it cannot be shown. */
  picture: (name: string) => Picture | undefined
  /** Where a link to it leads. */
  hrefOfPicture: (name: string) => string | undefined
}
