import { type Assets, LANGUAGES, type Page, type RenderedSite, type Site, type SiteFile } from '../model.ts'
import { ASSETS, type Context, contextOf } from './context.ts'
import { atomFeed } from './feeds/atom-feed.ts'
import { feedItems } from './feeds/feed-items.ts'
import { jsonFeed } from './feeds/json-feed.ts'
import { articlesApi } from './files/articles-api.ts'
import { redirectFiles } from './files/redirects.ts'
import { headersFile, nginxFile, robotsFile } from './files/server-files.ts'
import { sitemapFiles } from './files/sitemap.ts'
import { statusApi } from './files/status-api.ts'
import { archivePages } from './pages/archive-pages.ts'
import { articlePage } from './pages/article-page.ts'
import { chooserPage } from './pages/chooser-page.ts'
import { homePage } from './pages/home-page.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { outletPages } from './pages/outlet-pages.ts'
import { peoplePages } from './pages/people-pages.ts'
import { searchPage } from './pages/search-page.ts'
import { staticPage } from './pages/static-page.ts'
import { topicPages } from './pages/topic-pages.ts'
import { picturesOf } from './pictures-of.ts'

/** Everything that the site consists of: data for its pages, its other files, and the pictures to copy. `assets`: paths below the prefix; `searchable`: whether there will be an index of the search. */
export function renderSite(
  site: Site,
  { assets = ASSETS, searchable = true }: { assets?: Assets; searchable?: boolean } = {},
): RenderedSite {
  const context = contextOf(site, assets, searchable)
  const pages = pagesOf(context)
  return { pages, files: filesOf(pages, context), pictures: picturesOf(site) }
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
    ]),
    ...site.pages.flatMap((linked) =>
      LANGUAGES.flatMap((language) => {
        const edition = linked.editions[language]
        return edition ? [staticPage(linked, edition, context)] : []
      }),
    ),
    ...site.articles.flatMap((linked) =>
      LANGUAGES.flatMap((language) => {
        const edition = linked.editions[language]
        return edition ? [articlePage(linked, edition, context)] : []
      }),
    ),
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
  ]
}
