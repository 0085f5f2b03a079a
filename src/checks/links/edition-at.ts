import type { EditionTarget } from '../../body/target-of.ts'
import type { AlignedArticle, Newsroom, PairedEdition } from '../../model.ts'
import { editionsOf } from '../editions-of.ts'

const known = new WeakMap<Newsroom, Map<string, AlignedArticle>>()

/** The article that a link leads to, and its edition in that language; undefined where there is none. */
export function editionAt(
  { folder, language }: EditionTarget,
  newsroom: Newsroom,
): { article: AlignedArticle | undefined; edition: PairedEdition | undefined } {
  const articles = known.get(newsroom) ?? new Map(newsroom.articles.map((article) => [idOf(article), article]))
  known.set(newsroom, articles)
  const article = articles.get(idOf(folder))
  return { article, edition: article && editionsOf(article).find((one) => one.language === language) }
}

const idOf = ({ kind, key }: EditionTarget['folder']): string => `${kind}/${key}`
