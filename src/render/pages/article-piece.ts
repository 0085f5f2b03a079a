import { rememberLast } from '../../ground/basics/remember-last.ts'
import type { LinkedArticle, SiteFacts } from '../../model.ts'
import { blocksPath, bookPath, CITATION_FORMS, citationPath, facingPath } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import { articleBook } from '../books/article-book.ts'
import { nameOf } from '../context.ts'
import { articleEntry } from '../files/articles-api.ts'
import { blocksFiles } from '../files/blocks-files.ts'
import { citationFiles } from '../files/citation-files.ts'
import { copyFiles, copyPaths } from '../files/copy-files.ts'
import { sitePictures } from '../pictures/site-pictures.ts'
import type { Piece } from '../piece.ts'
import { publishedEditions } from '../published-editions.ts'
import { articleSocialCard } from '../social-cards/article-social-card.ts'
import { articlePage } from './article-page.ts'
import { facingPages } from './facing-page.ts'

const lastPiece = rememberLast<LinkedArticle, Piece>()

/** The pages and files of an article, in both languages. */
export const articlePiece = (linked: LinkedArticle, { downloads, license }: SiteFacts): Piece =>
  lastPiece(linked, [downloads.join(' '), license], () => pieceOf(linked, { downloads, license }))

function pieceOf(linked: LinkedArticle, { downloads, license }: Pick<SiteFacts, 'downloads' | 'license'>): Piece {
  const editions = publishedEditions(linked)
  const isPair = editions.length > 1
  const facing = isPair ? editions.map(facingPath) : []
  const blocks = isPair ? editions.map(blocksPath) : []
  const citations = editions.flatMap((edition) => CITATION_FORMS.map((form) => citationPath(edition, form)))
  const copies = copyPaths(linked, license)
  const books = downloads.includes('epub') ? editions : []
  return {
    name: nameOf(linked),
    given: linked.stamp,
    paths: [...editions.map(({ path }) => path), ...facing, ...blocks, ...citations, ...copies, ...books.map(bookPath)],
    pages: editions.length + facing.length,
    make: (context) => ({
      pages: [...editions.map((edition) => articlePage(linked, edition, context)), ...facingPages(linked, context)],
      files: [...blocksFiles(linked, context), ...citationFiles(linked, context), ...copyFiles(linked, context)],
      pictures: sitePictures(linked, context),
      cards: editions.map((edition) => articleSocialCard(linked, attributionOf(linked, edition, context), context)),
      books: books.map((edition) => articleBook(linked, edition, context)),
      entry: JSON.stringify(articleEntry(linked, context)),
    }),
  }
}
