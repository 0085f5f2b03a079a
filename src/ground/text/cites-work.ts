/** `Howard, Sharon, …`: how an entry of a list of references begins. */
const AUTHOR = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.]+[,.( ]/u
/** Lists of references cite titles as they are. */
const REFERENCE = /\b(?:1[89]|20)\d\d[a-z]?\b.*[.:(,]|\bDOI\b|\bISBN\b|\bet al\b/i
/** `Richard Gartner, *Metadata*, Springer, 2016`: an author by the whole name, and the year at the end. */
const NAMED_REFERENCE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+,.*, (?:1[89]|20)\d\d\.?\s*$/u

/** Whether a text reads like an entry of a list of references; a paragraph does only by its beginning. */
export const citesWork = (text: string, isParagraph: boolean): boolean =>
  AUTHOR.test(text) || (!isParagraph && (REFERENCE.test(text) || NAMED_REFERENCE.test(text)))
