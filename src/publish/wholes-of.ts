import type { Site } from '../model.ts'
import { articlesApi } from '../render/files/articles-api.ts'
import { sitemapFiles } from '../render/files/sitemap.ts'
import { filesAs, type Piece } from '../render/piece.ts'
import type { ReadyPiece } from './make-pieces.ts'

/** The files that list all pages or all articles. */
export function wholesOf(ready: readonly ReadyPiece[], { facts }: Site): Piece[] {
  const listed = ready.flatMap(({ made }) => made.listed ?? [])
  const entries = ready.flatMap(({ made }) => made.entry ?? [])
  const listings = () => ready.flatMap(({ made, parts }) => (made.listed === undefined ? [] : parts().listings))
  const texts = () => ready.flatMap(({ made, parts }) => (made.entry === undefined ? [] : (parts().entry ?? [])))
  return [
    filesAs('sitemap', [], [facts.url, listed], () => sitemapFiles(listings(), facts)),
    filesAs('articles', [], [facts.url, facts.title, facts.languages, entries], () => [articlesApi(texts(), facts)]),
  ]
}
