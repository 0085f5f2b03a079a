import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { counterpartOf, type UnmatchedMark, unmatchedQuotes } from './unmatched-quotes.ts'

/** So many blocks may a quotation run over. */
const FAR = 6

interface Lonely extends UnmatchedMark {
  text: BlockText
}

/** What a quotation mark opens another one closes, in the same block or in a later one; one that both editions name is meant. */
export const quoteUnbalanced: Check = {
  id: 'quote-unbalanced',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    const { all } = articleTexts(article)
    const lonely = all.flatMap((text, index) =>
      unmatchedQuotes(text.text)
        .map((mark): Lonely => ({ ...mark, text }))
        .filter((mark) => !goesOn(mark, all[index + 1])),
    )
    for (const { text, mark, start } of withoutClosed(lonely)) {
      if (isNamed(text.text, start) && text.opposite.some((other) => unmatchedQuotes(other.text).length > 0)) continue
      yield findingIn(text, start, start + 1, toSay('quote-unbalanced', mark, counterpartOf(mark)))
    }
  },
}

/** Each paragraph of a long quotation begins with a mark: with an opening one in English, with `»` in Spanish. */
const goesOn = ({ opens, mark, start }: Lonely, next: BlockText | undefined): boolean =>
  opens ? next !== undefined && isRunning(next) && next.text.startsWith(mark) : mark === '»' && start === 0

/** Without the marks that are opened in one block and closed in a later one; one a block. */
function withoutClosed(lonely: readonly Lonely[]): Lonely[] {
  const left: Lonely[] = []
  for (const mark of lonely) {
    const before = left.at(-1)
    if (before?.text === mark.text) continue
    if (before?.opens && counterpartOf(before.mark) === mark.mark && isNear(before, mark)) left.pop()
    else left.push(mark)
  }
  return left
}

/** A mark between spaces: `The sign “ opens.` */
const isNamed = (text: string, start: number): boolean => !/\S/.test(`${text[start - 1] ?? ''}${text[start + 1] ?? ''}`)

/** A title or a caption stands by itself: nothing in another one closes its quotation. */
const isRunning = ({ block }: BlockText): boolean => block.node.type !== 'text'

const isNear = ({ text: one }: Lonely, { text: other }: Lonely): boolean =>
  isRunning(one) &&
  one.edition === other.edition &&
  one.block.kind === other.block.kind &&
  other.block.index - one.block.index <= FAR
