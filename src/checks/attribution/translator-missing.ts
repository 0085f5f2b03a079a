import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { outletOf } from './outlet-of.ts'

/** A translation names who made it. */
export const translatorMissing: Check = {
  id: 'translator-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, article, around) {
    const { source, facts, kind } = article
    if (kind === 'page' || facts.original === undefined || edition.relation !== 'translation') return
    if (isStated(edition, 'translators')) return
    const { language } = facts.original
    const here = edition !== source && source.relation !== 'translation'
    yield {
      file: edition.file.path,
      place: edition.placeOf(['translators']),
      lacks: 'translators',
      say: here
        ? toSay('translator-missing.ofEdition', source.file.name)
        : toSay('translator-missing.ofOriginal', language, outletOf(article, around)?.name),
    }
  },
}
