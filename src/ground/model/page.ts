import type { ArticlePage, StaticPage } from './article-page.ts'
import type { FacingPage } from './facing-page.ts'
import type {
  ArchivePage,
  ChooserPage,
  GlossaryPage,
  HomePage,
  NotFoundPage,
  OutletPage,
  OutletsPage,
  PeoplePage,
  PersonPage,
  StatusPage,
  TopicPage,
  TopicsPage,
} from './list-page.ts'
import type { SearchPage } from './search.ts'

/** Plain data (but for the body, a function) that one layout turns into one HTML file. Every `href` is ready for the page: prefixed, or absolute if elsewhere. */
export type Page =
  | ArticlePage
  | FacingPage
  | StaticPage
  | HomePage
  | ChooserPage
  | ArchivePage
  | PeoplePage
  | PersonPage
  | TopicsPage
  | TopicPage
  | OutletsPage
  | OutletPage
  | StatusPage
  | GlossaryPage
  | NotFoundPage
  | SearchPage
