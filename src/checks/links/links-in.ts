import { type BodyLink, linksOf } from '../../ground/body/links-of.ts'
import { type Article, editionsOf, type PairedEdition, type PairedNewsroom } from '../../model.ts'

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
