import type { ComponentType } from 'preact'
import type { PageAddress } from './place.ts'
import type { ScreenWords } from './said.ts'

/** A screen, which is loaded when it is first shown, and the words that are loaded with it. */
export interface ScreenRow {
  load: () => Promise<ComponentType>
  words: readonly (keyof ScreenWords)[]
}

const begin: ScreenRow = {
  load: async () => (await import('./begin/begin-screen.tsx')).BeginScreen,
  words: ['list', 'begin', 'details'],
}
const article: ScreenRow = {
  load: async () => (await import('./article/article-screen.tsx')).ArticleScreen,
  words: ['article'],
}
const nowhere: ScreenRow = { load: async () => (await import('./nowhere.tsx')).Nowhere, words: [] }

/** What each place shows; `first` in a folder without a newsroom. */
export const SCREENS: Record<PageAddress['screen'] | 'first', ScreenRow> = {
  articles: { load: async () => (await import('./articles/articles.tsx')).Articles, words: ['list', 'begin'] },
  new: begin,
  import: begin,
  publish: { load: async () => (await import('./publish/publish-screen.tsx')).PublishScreen, words: ['publish'] },
  article,
  details: { load: async () => (await import('./details/details-screen.tsx')).DetailsScreen, words: ['details'] },
  review: {
    load: async () => (await import('./article/review-screen.tsx')).ReviewScreen,
    words: ['article'],
  },
  history: article,
  first: { load: async () => (await import('./begin/first-screen.tsx')).FirstScreen, words: ['begin'] },
  nowhere,
}
