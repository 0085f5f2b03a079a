import { groupBy } from '../../ground/basics/group-by.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, PairedEdition } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { type Quoted, straightQuotesFix } from './straight-quotes-fix.ts'

/** `«a “b” c»`: marks within marks are another kind by rule. */
const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"/g
const EXAMPLES: Record<string, string> = { '«': '« »', '“': '“ ”', '"': '" "' }

interface Quotation extends Quoted {
  mark: string
}

/** An edition quotes with one kind of marks throughout. Tells the first one of each rarer kind. */
export const quoteStyle: Check = {
  id: 'quote-style',
  severity: 'info',
  scope: 'edition',
  *run(edition, article) {
    const byMark = groupBy(quotationsOf(edition, articleTexts(article).all), ({ mark }) => mark)
    const [usual, ...others] = [...byMark].sort(([, a], [, b]) => b.length - a.length)
    if (usual === undefined) return
    for (const [mark, [first, ...more]] of others) {
      if (first === undefined) continue
      const [found, expected] = [EXAMPLES[mark] ?? mark, EXAMPLES[usual[0]] ?? usual[0]]
      const total = more.length + 1
      const finding = findingIn(
        first.text,
        first.start,
        first.start + 1,
        toSay('quote-style', found, total, expected, usual[1].length),
      )
      const isRare = total < usual[1].length
      yield { ...finding, fix: isRare && mark === '"' ? straightQuotesFix([first, ...more], expected) : undefined }
    }
  },
}

function quotationsOf(edition: PairedEdition, texts: readonly BlockText[]): Quotation[] {
  return texts.flatMap((text) =>
    text.edition === edition && /[«“"]/.test(text.text)
      ? [...text.text.matchAll(QUOTED)].map(({ 0: said, index: start }) => ({
          text,
          start,
          end: start + said.length,
          mark: said.charAt(0),
        }))
      : [],
  )
}
