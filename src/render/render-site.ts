import type { Language, LinkedArticle, Page, RenderedSite, Site } from '../model.ts'
import { feedPath, homePath, searchPath } from './address.ts'
import { volumePieces } from './books/volumes.ts'
import { type Context, contextOf, type Known, nameOf } from './context.ts'
import { atomFeed } from './feeds/atom-feed.ts'
import { feedItems } from './feeds/feed-items.ts'
import { jsonFeed } from './feeds/json-feed.ts'
import { articlesApi } from './files/articles-api.ts'
import { nginxFile } from './files/nginx-file.ts'
import { redirectFiles, redirectPaths } from './files/redirects.ts'
import { headersFile, robotsFile } from './files/server-files.ts'
import { listingOf, sitemapFiles } from './files/sitemap.ts'
import { STATUS_API, statusApi } from './files/status-api.ts'
import { archivePages } from './pages/archive-pages.ts'
import { articlePiece } from './pages/article-piece.ts'
import { chooserPage } from './pages/chooser-page.ts'
import { glossaryPages } from './pages/glossary-pages.ts'
import { gonePages } from './pages/gone-pages.ts'
import { homePage } from './pages/home-page.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { outletPages } from './pages/outlet-pages.ts'
import { peoplePages } from './pages/people-pages.ts'
import { searchPage } from './pages/search-page.ts'
import { staticPage } from './pages/static-page.ts'
import { statusPages } from './pages/status-pages.ts'
import { topicPages } from './pages/topic-pages.ts'
import { sitePictures } from './pictures/site-pictures.ts'
import { filesAs, type Made, type Piece, pageAs } from './piece.ts'
import { publishedEditions } from './published-editions.ts'
import { homeSocialCard } from './social-cards/home-social-card.ts'

/** Every piece that a site consists of, in the order of its sitemap, but for the files that list all of its pages. */
export function piecesOf(site: Site, context: Context): Piece[] {
  const pieces = livePieces(site, context)
  return [...pieces, ...gonePages(context, pieces)]
}

const livePieces = (site: Site, context: Context): Piece[] => [
  pageAs('chooser', '/', '', chooserPage),
  ...site.facts.languages.flatMap((language): Piece[] => [
    homePiece(language),
    ...archivePages(language, context),
    ...peoplePages(language, context),
    ...topicPages(language, context),
    ...outletPages(language, context),
    ...volumePieces(language, context),
    pageAs(`search ${language}`, searchPath(language), '', (asked) => searchPage(language, asked)),
    ...glossaryPages(language, context),
    ...statusPages(language, context),
  ]),
  ...site.pages.map(staticPiece),
  ...site.articles.map((linked) => articlePiece(linked, site.facts)),
  pageAs('not-found', '/404.html', '', notFoundPage),
  ...site.facts.languages.map((language) =>
    filesAs(`feed ${language}`, [feedPath(language, 'xml'), feedPath(language, 'json')], '', (asked) => {
      const items = feedItems(language, asked)
      return [atomFeed(language, items, asked), jsonFeed(language, items, asked)]
    }),
  ),
  filesAs(
    'servers',
    ['/robots.txt', '/_redirects', '/_headers', '/nginx.conf', ...redirectPaths(context)],
    '',
    (asked) => [robotsFile(asked), ...redirectFiles(asked), headersFile(asked), nginxFile(asked)],
  ),
  filesAs('status', [STATUS_API], site.articles.map(({ stamp }) => stamp).join(' '), () => [statusApi(site.articles)]),
]

const homePiece = (language: Language): Piece => ({
  name: `home ${language}`,
  given: '',
  paths: [homePath(language)],
  pages: 1,
  make: (context) => ({
    pages: [homePage(language, context)],
    files: [],
    pictures: [],
    cards: [homeSocialCard(language, context)],
  }),
})

function staticPiece(linked: LinkedArticle): Piece {
  const editions = publishedEditions(linked)
  return {
    name: nameOf(linked),
    given: linked.stamp,
    paths: editions.map(({ path }) => path),
    pages: editions.length,
    make: (context) => ({
      pages: editions.map((edition) => staticPage(linked, edition, context)),
      files: [],
      pictures: sitePictures(linked, context),
      cards: [],
    }),
  }
}

/** Everything that the site consists of: data for its pages, its other files, and the pictures and cards to make. */
export function renderSite(site: Site, known: Known): RenderedSite {
  const context = contextOf(site, known)
  const made = piecesOf(site, context).map((piece) => piece.make(context))
  const all = <Part extends 'pages' | 'files' | 'pictures' | 'cards'>(part: Part) =>
    made.flatMap((each) => each[part] as Made[Part][number][])
  const pages: Page[] = all('pages')
  return {
    pages,
    files: [
      ...all('files'),
      ...sitemapFiles(
        pages.flatMap((page) => listingOf(page, site.facts) ?? []),
        site.facts,
      ),
      articlesApi(
        made.flatMap(({ entry }) => entry ?? []),
        site.facts,
      ),
    ],
    pictures: all('pictures'),
    cards: all('cards'),
  }
}
