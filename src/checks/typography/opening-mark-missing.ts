import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { unopenedMarks } from './unopened-marks.ts'

const OPENINGS: Record<string, string> = { '?': '¿', '!': '¡' }

/** In Spanish a question and an exclamation are opened too. */
export const openingMarkMissing: Check = {
  id: 'opening-mark-missing',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      if (text.edition.language !== 'es') continue
      for (const { start, end } of unopenedMarks(text)) {
        const opening = OPENINGS[text.text.charAt(start)] ?? '¿'
        yield findingIn(text, start, end, toSay('opening-mark-missing', opening))
      }
    }
  },
}
