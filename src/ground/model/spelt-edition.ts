import type { Around } from './around.ts'
import type { AlignedArticle, PairedEdition } from './article.ts'
import type { Speller } from './speller.ts'

/** An edition whose spelling is looked at, and the dictionaries of its language and of the other one. */
export interface SpeltEdition {
  edition: PairedEdition
  article: AlignedArticle
  around: Around
  speller: Speller
  otherSpeller: Speller
}
