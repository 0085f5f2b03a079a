import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { unmatchedBrackets, unmatchedMarks } from './unmatched-brackets.ts'

/** What a bracket opens another one closes in the same block; where the one opposite is alone as well, it is meant. */
export const bracketUnbalanced: Check = {
  id: 'bracket-unbalanced',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      for (const { mark, start } of unmatchedBrackets(text)) {
        if (text.opposite.some((other) => unmatchedMarks(other).has(mark))) continue
        yield findingIn(text, start, start + 1, toSay('bracket-unbalanced', mark))
      }
    }
  },
}
