import { type BodyLink, linksOf } from '../../body/links-of.ts'
import type { Article, PairedEdition, PairedNewsroom } from '../../model.ts'
import { editionsOf } from '../editions-of.ts'

/** A link, and the edition that it stands in. */
export interface LinkIn extends BodyLink {
  edition: PairedEdition
  article: Article
}

/** Every link of the newsroom, article by article. */
export function* linksIn({ articles }: PairedNewsroom): Iterable<LinkIn> {
  for (const article of articles) {
    for (const edition of editionsOf(article)) {
      for (const link of linksOf(edition, article.folder)) yield { ...link, edition, article }
    }
  }
}
