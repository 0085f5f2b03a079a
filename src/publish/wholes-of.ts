import type { Site } from '../model.ts'
import { articlesApi } from '../render/files/articles-api.ts'
import { sitemapFiles } from '../render/files/sitemap.ts'
import { filesAs, type Piece } from '../render/piece.ts'
import type { MadePiece } from './make-pieces.ts'

/** The files that list all pages or all articles. */
export function wholesOf(made: readonly MadePiece[], { facts }: Site): Piece[] {
  const listings = made.flatMap((piece) => piece.listings)
  const entries = made.flatMap(({ entry }) => entry ?? [])
  const texts = () => entries.map(({ text }) => text)
  return [
    filesAs('sitemap', [], [facts.url, listings], () => sitemapFiles(listings, facts)),
    filesAs('articles', [], [facts.url, facts.title, facts.languages, entries], () => [articlesApi(texts(), facts)]),
  ]
}
