import { remember } from '../../ground/basics/remember.ts'
import type { ArticleSummary, EditionSummary, EditionTarget, LinkSummary } from '../../model.ts'

/** A link, and the edition that it stands in. */
export interface LinkIn extends LinkSummary {
  edition: EditionSummary
  article: ArticleSummary
}

/** Every link of the newsroom, article by article. */
export function* linksIn(articles: readonly ArticleSummary[]): Iterable<LinkIn> {
  for (const article of articles) {
    for (const edition of article.editions) for (const link of edition.links) yield { ...link, edition, article }
  }
}

const articlesById = remember(
  (articles: readonly ArticleSummary[]) => new Map(articles.map((article) => [idOf(article), article])),
)

/** The folder that a link leads to, and its edition in that language; undefined where there is none. */
export function editionAt(
  { folder, language }: EditionTarget,
  articles: readonly ArticleSummary[],
): { article: ArticleSummary | undefined; edition: EditionSummary | undefined } {
  const article = articlesById(articles).get(idOf(folder))
  return { article, edition: article?.editions.find((one) => one.language === language) }
}

const idOf = ({ kind, key }: EditionTarget['folder']): string => `${kind}/${key}`
