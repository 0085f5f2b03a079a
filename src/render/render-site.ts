import type { Page, RenderedSite, Site, SiteFile } from '../model.ts'
import { type Context, contextOf, type Known } from './context.ts'
import { atomFeed } from './feeds/atom-feed.ts'
import { feedItems } from './feeds/feed-items.ts'
import { jsonFeed } from './feeds/json-feed.ts'
import { articlesApi } from './files/articles-api.ts'
import { citationFiles } from './files/citation-files.ts'
import { redirectFiles } from './files/redirects.ts'
import { headersFile, nginxFile, robotsFile } from './files/server-files.ts'
import { sitemapFiles } from './files/sitemap.ts'
import { statusApi } from './files/status-api.ts'
import { archivePages } from './pages/archive-pages.ts'
import { articlePage } from './pages/article-page.ts'
import { chooserPage } from './pages/chooser-page.ts'
import { facingPages } from './pages/facing-page.ts'
import { homePage } from './pages/home-page.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { outletPages } from './pages/outlet-pages.ts'
import { peoplePages } from './pages/people-pages.ts'
import { searchPage } from './pages/search-page.ts'
import { staticPage } from './pages/static-page.ts'
import { statusPage } from './pages/status-page.ts'
import { topicPages } from './pages/topic-pages.ts'
import { sitePictures } from './pictures/site-pictures.ts'
import { publishedEditions } from './published-editions.ts'
import { homeSocialCard } from './social-cards/home-social-card.ts'

/** Everything that the site consists of: data for its pages, its other files, and the pictures and cards to make. */
export function renderSite(site: Site, known: Known = {}): RenderedSite {
  const context = contextOf(site, known)
  for (const language of site.facts.languages) homeSocialCard(language, context)
  const pages = pagesOf(context)
  return {
    pages,
    files: filesOf(pages, context),
    pictures: sitePictures(context),
    cards: [...context.socialCards.values()],
  }
}

function pagesOf(context: Context): Page[] {
  const { site } = context
  return [
    chooserPage(context),
    ...site.facts.languages.flatMap((language): Page[] => [
      homePage(language, context),
      ...archivePages(language, context),
      ...peoplePages(language, context),
      ...topicPages(language, context),
      ...outletPages(language, context),
      searchPage(language, context),
      statusPage(language, context),
    ]),
    ...site.pages.flatMap((linked) => publishedEditions(linked).map((edition) => staticPage(linked, edition, context))),
    ...site.articles.flatMap((linked) =>
      publishedEditions(linked).map((edition) => articlePage(linked, edition, context)),
    ),
    ...site.articles.flatMap((linked) => facingPages(linked, context)),
    notFoundPage(context),
  ]
}

function filesOf(pages: readonly Page[], context: Context): SiteFile[] {
  const { site } = context
  return [
    ...site.facts.languages.flatMap((language) => {
      const items = feedItems(language, context)
      return [atomFeed(language, items, context), jsonFeed(language, items, context)]
    }),
    ...sitemapFiles(pages, site.facts),
    robotsFile(site),
    ...redirectFiles(site),
    headersFile(site),
    nginxFile(site),
    articlesApi(context),
    statusApi(site),
    ...citationFiles(context),
  ]
}
