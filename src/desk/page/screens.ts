import type { ComponentType } from 'preact'
import { Articles } from './articles/articles.tsx'
import { BeginScreen } from './begin/begin-screen.tsx'
import { FirstScreen } from './begin/first-screen.tsx'
import { DetailsScreen } from './details/details-screen.tsx'
import { Nowhere } from './nowhere.tsx'
import type { PageAddress } from './place.ts'
import { PublishScreen } from './publish/publish-screen.tsx'

/** A screen; `hasHead` where it brings a head of its own instead of the masthead. */
export interface ScreenRow {
  Screen: ComponentType
  hasHead?: boolean
}

/** What each place shows; `first` in a folder without a newsroom. */
export const SCREENS: Record<PageAddress['screen'] | 'first', ScreenRow> = {
  articles: { Screen: Articles },
  new: { Screen: BeginScreen },
  import: { Screen: BeginScreen },
  publish: { Screen: PublishScreen },
  article: { Screen: Nowhere },
  details: { Screen: DetailsScreen },
  review: { Screen: Nowhere },
  history: { Screen: Nowhere },
  first: { Screen: FirstScreen },
  nowhere: { Screen: Nowhere },
}
