import { LANGUAGES } from '../../../ground/model/language.ts'
import type { ArticleLine, EditionLine } from '../../api/list.ts'
import { folded } from '../folded.ts'

/** Which articles are shown, in the order of the buttons. */
export const FILTERS = ['all', 'todo', 'mine', 'errors'] as const
export type Filter = (typeof FILTERS)[number]

/** Whether one of its editions is in one of these states. */
export const lacks = ({ editions }: ArticleLine, ...states: readonly EditionLine['state'][]): boolean =>
  LANGUAGES.some((language) => states.includes(editions[language].state))

/** Whether nothing is to be done for its editions. */
export const isCurrent = (article: ArticleLine): boolean => !lacks(article, 'missing', 'todo', 'work', 'behind')

/** Whether an article is shown under a filter; `me`: who is at the desk. */
export function fits(article: ArticleLine, filter: Filter, me: string): boolean {
  if (filter === 'todo') return !isCurrent(article) || article.words > 0
  if (filter === 'mine') return me !== '' && article.people.includes(me)
  return filter === 'all' || article.problems.errors > 0
}

/** Whether every word is in its titles, authors or topics, whatever their accents. */
export function isFound({ titles, authors, topics, key, outlet }: ArticleLine, words: string): boolean {
  const text = folded([...Object.values(titles), ...authors, ...topics, key, outlet ?? ''].join(' '))
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
