import { type Check, editionsOf } from '../../model.ts'
import { editionAt } from './edition-at.ts'
import { linksIn } from './links-in.ts'

/** A link to another article leads to its edition in the reader's language, where there is one. */
export const linkLanguageMismatch: Check = {
  id: 'link-language-mismatch',
  severity: 'warning',
  scope: 'newsroom',
  *run(newsroom) {
    for (const { url, target, place, edition, article: own } of linksIn(newsroom)) {
      if (target.kind !== 'edition' || target.language === edition.language) continue
      const { article } = editionAt(target, newsroom)
      if (!article || (article.kind === own.kind && article.key === own.key)) continue
      const better = editionsOf(article).find(({ language, draft }) => language === edition.language && !draft)
      if (!better) continue
      yield {
        file: edition.file.path,
        place,
        say: ({ checks }) => checks['link-language-mismatch'](url, better.file.name, edition.language),
      }
    }
  },
}
