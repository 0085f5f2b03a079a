import { count } from '../count.ts'

/** What the desk says of all articles. */
export const deskList = {
  editions: { original: 'Original', missing: 'Not begun', waived: 'Not to be translated' },
  published: { published: 'published', draft: 'draft, not published', scheduled: 'to be published', none: '' },
  upToDate: (done: number, all: number) => `${done} of ${count(all, 'block', 'blocks')} up to date`,
  originalIn: (outlet: string) => `first in ${outlet}`,
  summary: (all: number, toTranslate: number, changed: number, current: number) =>
    `${count(all, 'article', 'articles')}: ${[
      toTranslate && `${toTranslate} to translate`,
      changed && `${changed} changed in the original`,
      `${current} up to date`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  found: (shown: number, all: number) => `${shown} of ${count(all, 'article', 'articles')}`,
  pending: (known: number, n: number) => `${count(known, 'article', 'articles')}, ${n} more to be read…`,
  empty: 'There are no articles yet. Begin with a text of yours.',
  none: 'No article fits.',
  unreadable: 'Folders that could not be read',
  publishSite: 'Publish the site…',
  newArticle: 'New article',
  show: 'Show',
  filters: { all: 'All', todo: 'To do', mine: 'Mine', errors: 'With errors' },
  search: 'Search by title, author or topic',
  columns: { article: 'Article', todo: 'To do', next: 'Next step' },
  words: (n: number) => (n === 0 ? 'Nothing' : count(n, 'word', 'words')),
  next: {
    continue: (row: string) => `Continue at ${row}`,
    translate: { es: 'Translate into Spanish', en: 'Translate into English' },
    mend: 'See what is wrong',
    look: 'Look',
  },
  begun: (title: string) => `The translation of “${title}” has begun.`,
}
