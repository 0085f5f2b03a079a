import type { EditionTarget, Language, Picture } from '../../model.ts'
import type { FindTerms } from './find-terms.ts'

/** What a body takes from the site that it is shown in. */
export interface BodySite {
  /** Address of an edition that is published, at the heading that is named; undefined where it is not. */
  hrefOfEdition: (target: EditionTarget) => string | undefined
  /** The picture of that name beside the text; undefined where it cannot be shown. */
  picture: (name: string) => Picture | undefined
  /** Where a link to it leads. */
  hrefOfPicture: (name: string) => string | undefined
  /** The glossary of a language, to which terms are to lead where they are first used: its address, and how they are found. */
  terms?: (language: Language) => { page: string; find: FindTerms }
}
