import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { editionAt, linksIn } from './links-in.ts'

/** A link to another article leads to its edition in the reader's language, where there is one. */
export const linkLanguageMismatch: Check = {
  id: 'link-language-mismatch',
  severity: 'warning',
  scope: 'newsroom',
  *run({ articles }) {
    for (const { url, target, place, edition, article: own } of linksIn(articles)) {
      if (target.kind !== 'edition' || target.language === edition.language) continue
      const { article } = editionAt(target, articles)
      if (!article || article === own) continue
      const better = article.editions.find(({ language, draft }) => language === edition.language && !draft)
      if (!better) continue
      yield {
        file: edition.path,
        place,
        say: toSay('link-language-mismatch', url, better.name, edition.language),
      }
    }
  },
}
