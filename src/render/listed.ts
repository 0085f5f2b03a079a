import { remember } from '../ground/basics/remember.ts'
import { LANGUAGES, type Language, type LinkedArticle, type LinkedEdition } from '../model.ts'
import { originalIn } from './pages/language-entries.ts'
import { publishedEditions } from './published-editions.ts'

/** Who did a part of it, as front matter calls them. */
const DOERS = { translated: 'translators', reviewed: 'reviewers' } as const

/** What lists look at in an article; a change of its text does not touch it. */
export interface Listed {
  key: string
  editions: Partial<Record<Language, ListedEdition>>
  topics: readonly string[]
  authors: readonly string[]
  /** Who wrote what it was made from. */
  based: readonly string[] | undefined
  outlet: string | undefined
  /** In which language its outlet's original can be read. */
  original: Language | undefined
}

/** An edition of it, with the ids of those who translated and reviewed it. */
export type ListedEdition = Pick<LinkedEdition, 'language' | 'date'> &
  Record<keyof typeof DOERS, readonly string[] | undefined>

/** `stamp`: differs where lists do. */
export const listedAs = remember((linked: LinkedArticle): { article: Listed; stamp: string } => {
  const { article, elsewhere } = linked
  const editions = publishedEditions(linked).map(({ language, date, frontMatter }): [Language, ListedEdition] => [
    language,
    { language, date, translated: frontMatter[DOERS.translated], reviewed: frontMatter[DOERS.reviewed] },
  ])
  const shown = {
    key: article.key,
    editions: Object.fromEntries(editions),
    topics: article.facts.topics,
    authors: article.facts.authors,
    based: elsewhere?.authors,
    outlet: elsewhere?.outlet?.id,
    original: LANGUAGES.find((language) => originalIn(language, elsewhere)),
  }
  return { article: shown, stamp: JSON.stringify(shown) }
})
