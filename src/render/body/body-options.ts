import type { EditionTarget } from '../../ground/body/target-of.ts'
import type { Language, Picture } from '../../model.ts'
import type { BlockIds } from './block-ids.ts'
import type { OtherEdition } from './other-edition.ts'

/** What a body takes from the site that it is shown in. */
export interface BodyOptions {
  /** Of the page. */
  language: Language
  ids: BlockIds
  /** What stands before `#` in links within the body: '' on its page, the page's address elsewhere. */
  page: string
  /** What ids of marks of notes begin with, where a page shows two bodies; `ref_` otherwise. */
  marks?: string
  /** Id of a heading of this edition by its name; undefined where there is none. */
  idOfHeading: (name: string) => string | undefined
  /** Address of an edition that is published; undefined where it is not. */
  hrefOfEdition: (target: EditionTarget) => string | undefined
  /** What stands beside the text; absent where it is alone. */
  other: OtherEdition | undefined
  /** The picture of that name beside the text; undefined where it cannot be shown. */
  picture: (name: string) => Picture | undefined
  /** Where a link to it leads. */
  hrefOfPicture: (name: string) => string | undefined
}
