import type { EditionTarget } from '../../ground/body/target-of.ts'
import { type Article, editionsOf, type PairedEdition, type PairedNewsroom } from '../../model.ts'

const known = new WeakMap<PairedNewsroom, Map<string, Article>>()

/** The article that a link leads to, and its edition in that language; undefined where there is none. */
export function editionAt(
  { folder, language }: EditionTarget,
  newsroom: PairedNewsroom,
): { article: Article | undefined; edition: PairedEdition | undefined } {
  const articles = known.get(newsroom) ?? new Map(newsroom.articles.map((article) => [idOf(article), article]))
  known.set(newsroom, articles)
  const article = articles.get(idOf(folder))
  return { article, edition: article && editionsOf(article).find((one) => one.language === language) }
}

const idOf = ({ kind, key }: EditionTarget['folder']): string => `${kind}/${key}`
