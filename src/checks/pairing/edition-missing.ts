import { toSay } from '../../ground/messages/to-say.ts'
import {
  type AlignedArticle,
  type Check,
  editionName,
  editionsOf,
  isAtOutlet,
  type Language,
  otherLanguage,
} from '../../model.ts'
import { meantEdition } from '../meant-edition.ts'

/** An article has both editions, unless the missing one is in the original's language and the outlet has it. */
export const editionMissing: Check = {
  id: 'edition-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const published = editionsOf(article).filter(({ draft }) => !draft)
    const [only] = published.length > 0 ? published : editionsOf(article)
    if (only === undefined || published.length === 2) return
    const language = otherLanguage(only.language)
    if (isAtOutlet(article, language)) return
    const draft = editionsOf(article).find((edition) => edition.language === language)
    if (draft === undefined) {
      if (hasFileFor(article, language)) return
      const mayBeElsewhere = article.facts.original?.language === language
      yield {
        file: only.file.path,
        say: toSay('edition-missing.absent', language, only.file.name, mayBeElsewhere),
      }
    } else if (published.length === 1) {
      // A problem in a draft is a warning.
      yield {
        file: draft.file.path,
        place: draft.placeOf(['draft']),
        say: toSay('edition-missing.draft', language, only.file.name),
      }
    }
  },
}

/** A file that is there but cannot be read, or has another name, is told by its own check. */
const hasFileFor = ({ folder }: AlignedArticle, language: Language): boolean =>
  folder.files.some(({ name }) => {
    const meant = meantEdition(name)
    return name === editionName(language) || meant === language || meant === null
  })
