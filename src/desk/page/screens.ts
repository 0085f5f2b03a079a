import type { ComponentType } from 'preact'
import type { PageAddress } from './place.ts'

const begin = async () => (await import('./begin/begin-screen.tsx')).BeginScreen
const article = async () => (await import('./article/article-screen.tsx')).ArticleScreen

/** What each place shows, loaded when it is first shown; `first` in a folder without a newsroom. */
export const SCREENS: Record<PageAddress['screen'] | 'first', () => Promise<ComponentType>> = {
  articles: async () => (await import('./articles/articles.tsx')).Articles,
  new: begin,
  import: begin,
  publish: async () => (await import('./publish/publish-screen.tsx')).PublishScreen,
  article,
  details: async () => (await import('./details/details-screen.tsx')).DetailsScreen,
  review: async () => (await import('./article/review-screen.tsx')).ReviewScreen,
  history: article,
  first: async () => (await import('./begin/first-screen.tsx')).FirstScreen,
  nowhere: async () => (await import('./nowhere.tsx')).Nowhere,
}
