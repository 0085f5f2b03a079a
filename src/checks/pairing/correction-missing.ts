import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, PairedEdition } from '../../model.ts'
import { pointIn } from '../point-in.ts'

/** What is corrected in one edition is corrected in the other, on the same day. */
export const correctionMissing: Check = {
  id: 'correction-missing',
  severity: 'error',
  scope: 'article',
  *run({ source, translation }) {
    if (translation === undefined) return
    yield* missingIn(translation, source)
    yield* missingIn(source, translation)
  },
}

function* missingIn(edition: PairedEdition, other: PairedEdition) {
  const dates = new Set(edition.frontMatter.corrections?.map(({ date }) => date))
  for (const [index, { date }] of (other.frontMatter.corrections ?? []).entries()) {
    if (dates.has(date)) continue
    const place = other.placeOf(['corrections', index])
    const at = pointIn(other.file, place)
    yield {
      file: edition.file.path,
      place: edition.frontMatter.corrections && edition.placeOf(['corrections'], 'key'),
      say: toSay('correction-missing.here', date, at),
      related: [{ file: other.file.path, place, say: toSay('correction-missing.there') }],
    }
  }
}
