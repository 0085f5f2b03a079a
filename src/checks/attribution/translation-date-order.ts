import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A translation of what first appeared here is not dated before it. */
export const translationDateOrder: Check = {
  id: 'translation-date-order',
  severity: 'warning',
  scope: 'article',
  *run({ source, translation }) {
    const [before, after] = [source.frontMatter.date, translation?.frontMatter.date]
    if (source.relation !== 'original' || translation === undefined) return
    if (before === undefined || after === undefined || after >= before) return
    yield {
      file: translation.file.path,
      place: translation.placeOf(['date']),
      say: toSay('translation-date-order.here', after, before, source.file.name),
      related: [
        {
          file: source.file.path,
          place: source.placeOf(['date']),
          say: toSay('translation-date-order.there'),
        },
      ],
    }
  },
}
