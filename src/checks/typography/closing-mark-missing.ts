import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { unclosedMarks } from './unclosed-marks.ts'

const CLOSINGS: Record<string, string> = { '¿': '?', '¡': '!' }

/** What `¿` or `¡` opens is closed, in Spanish that an English text quotes too. */
export const closingMarkMissing: Check = {
  id: 'closing-mark-missing',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    const { all } = articleTexts(article)
    for (const edition of editionsOf(article)) {
      for (const { text, start, end } of unclosedMarks(all.filter((each) => each.edition === edition))) {
        const opening = text.text.slice(start, end)
        const closing = [...opening].reverse().map((mark) => CLOSINGS[mark] ?? mark)
        yield findingIn(text, start, end, toSay('closing-mark-missing', opening, closing.join('')))
      }
    }
  },
}
