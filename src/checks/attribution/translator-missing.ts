import type { Check } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { outletOf } from './outlet-of.ts'

/** A translation names who made it. */
export const translatorMissing: Check = {
  id: 'translator-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, article, newsroom) {
    if (article.kind === 'page' || edition.relation !== 'translation' || isStated(edition, 'translators')) return
    const { source, facts } = article
    const here = edition !== source && source.relation !== 'translation'
    yield {
      file: edition.file.path,
      place: edition.placeOf(['translators']),
      say: ({ checks }) =>
        here || facts.original === undefined
          ? checks['translator-missing'].ofEdition(source.file.name)
          : checks['translator-missing'].ofOriginal(facts.original.language, outletOf(article, newsroom)?.name),
    }
  },
}
