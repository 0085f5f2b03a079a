import { remember } from '../../ground/basics/remember.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { repeatedItems } from './repeated-items.ts'

/** An enumeration names nothing twice; where the one opposite does so too, it is meant. */
export const enumerationDuplicate: Check = {
  id: 'enumeration-duplicate',
  severity: 'warning',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      const repeated = repeatedIn(text)
      if (repeated.length === 0 || text.opposite.some((other) => repeatedIn(other).length > 0)) continue
      for (const { item, start } of repeated) {
        yield findingIn(
          text,
          start,
          start + item.length,
          toSay('enumeration-duplicate', item, text.opposite.length > 0),
        )
      }
    }
  },
}

const repeatedIn = remember(({ text, edition }: BlockText) => repeatedItems(text, edition.language))
