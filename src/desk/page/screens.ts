import type { ComponentType } from 'preact'
import { Articles } from './articles/articles.tsx'
import { Nowhere } from './nowhere.tsx'
import type { PageAddress } from './place.ts'

/** A screen; `hasHead` where it brings a head of its own instead of the masthead. */
export interface ScreenRow {
  Screen: ComponentType
  hasHead?: boolean
}

/** What each place shows; `first` in a folder without a newsroom. */
export const SCREENS: Record<PageAddress['screen'] | 'first', ScreenRow> = {
  articles: { Screen: Articles },
  new: { Screen: Nowhere },
  import: { Screen: Nowhere },
  publish: { Screen: Nowhere },
  article: { Screen: Nowhere },
  details: { Screen: Nowhere },
  review: { Screen: Nowhere },
  history: { Screen: Nowhere },
  first: { Screen: Nowhere },
  nowhere: { Screen: Nowhere },
}
