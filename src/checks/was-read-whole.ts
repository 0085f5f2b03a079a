import { type AlignedArticle, editionsOf } from '../model.ts'
import { looksLikeEdition } from './looks-like-edition.ts'

/** Whether all that was meant as an edition could be read; if not, nobody knows what else is said there. */
export function wasReadWhole(article: AlignedArticle): boolean {
  const read = new Set(editionsOf(article).map(({ file }) => file.name))
  return article.folder.files.every(({ name }) => read.has(name) || !looksLikeEdition(name))
}
