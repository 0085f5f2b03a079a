import { textsOf } from '../../ground/messages/index.ts'
import type { AlignedArticle, Language } from '../../model.ts'
import { DeskRefusal } from '../refusal.ts'

/** What is said where an article has no edition in a language. */
export const noEdition = ({ key }: Pick<AlignedArticle, 'key'>, edition: Language, language: Language) =>
  new DeskRefusal(404, 'edition-missing', textsOf(language).desk.refusals.editionMissing(`${key} (${edition})`))
