import { count } from '../count.ts'

/** What the page on the state of translations says. */
export const statusPage = {
  status: {
    title: 'Translation status',
    description: (site: string) => `How far each article of ${site} is in both languages.`,
    summary: (articles: number, toDo: number) =>
      toDo === 0
        ? `${count(articles, 'article', 'articles')}, nothing to translate.`
        : `${count(articles, 'article', 'articles')}, ${toDo} with something to translate.`,
    caption: 'State of each article in both languages',
    article: 'Article',
    original: (language: string) => `original in ${language}`,
    current: 'up to date',
    lacking: (n: number) => `lacks ${count(n, 'passage', 'passages')}`,
    changed: (n: number) => `${count(n, 'passage', 'passages')} to update`,
    missing: 'not translated',
    draft: 'draft',
    scheduled: 'to be published',
    words: (n: number) => count(n, 'word', 'words'),
    data: 'The same as JSON',
    empty: 'Nothing has been published yet.',
  },
}
