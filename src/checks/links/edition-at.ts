import type { EditionTarget } from '../../body/target-of.ts'
import type { AlignedArticle, Newsroom, PairedEdition } from '../../model.ts'
import { editionsOf } from '../editions-of.ts'

/** The article that a link leads to, and its edition in that language; undefined where there is none. */
export function editionAt(
  { folder, language }: EditionTarget,
  { articles }: Newsroom,
): { article: AlignedArticle | undefined; edition: PairedEdition | undefined } {
  const article = articles.find(({ kind, key }) => kind === folder.kind && key === folder.key)
  return { article, edition: article && editionsOf(article).find((one) => one.language === language) }
}
