// Long: every word of the desk's page but those of an open article and of its details.
import { count } from '../count.ts'

/** What the desk's page says. */
export const deskPage = {
  brand: ['Facing', 'Pages'] as readonly [string, string],
  desk: 'Desk of Facing Pages',
  languages: { es: 'Spanish', en: 'English' },
  otherInterface: 'Interfaz en español',
  skip: 'Skip to the content',
  views: 'Desk',
  articles: 'Articles',
  iAm: 'I am',
  nobody: 'Choose…',
  anotherPerson: 'Another person…',
  yourName: 'Your name',
  loading: 'One moment…',
  offline: 'The desk does not answer. What you write is kept in this browser.',
  noAnswer: 'The desk could not do this.',
  unknownToken: 'The desk was started again: open the address that it names now.',
  undo: 'Undo',
  reason: 'Reason',
  record: 'Record',
  needsReason: 'Write a reason: it stays beside the text.',
  right: 'Right as it is…',
  cancel: 'Cancel',
  nowhere: 'There is no such page.',
  states: { done: 'Up to date', behind: 'The original changed', todo: 'Not translated', work: 'In progress' },
  editions: { original: 'Original', missing: 'Not begun', waived: 'Not to be translated' },
  published: { published: 'published', draft: 'draft, not published', scheduled: 'to be published', none: '' },
  upToDate: (done: number, all: number) => `${done} of ${count(all, 'block', 'blocks')} up to date`,
  counts: (done: number, work: number, behind: number, todo: number) =>
    [
      done && `${done} up to date`,
      work && `${work} in progress`,
      behind && `${behind} changed`,
      todo && `${todo} not translated`,
    ]
      .filter(Boolean)
      .join(', '),
  problems: (errors: number, warnings: number) =>
    [errors && count(errors, 'error', 'errors'), warnings && count(warnings, 'warning', 'warnings')]
      .filter(Boolean)
      .join(', '),
  originalIn: (outlet: string) => `first in ${outlet}`,
  saved: (time: string) => `Saved at ${time}`,
  severities: { error: 'Error:', warning: 'Warning:', info: 'Note:' },
  publish: 'Publish',
  stops: (errors: number) =>
    errors === 0 ? 'Nothing stands in its way.' : `${count(errors, 'error stops', 'errors stop')} it.`,
  errorsFirst: 'What must be mended first',
  openRows: (n: number) =>
    `${count(n, 'block', 'blocks')} in progress would appear as ${n === 1 ? 'it stands' : 'they stand'}`,
  pages: {
    new: (n: number) => count(n, 'new page', 'new pages'),
    changed: (n: number) => count(n, 'page that changes', 'pages that change'),
    removed: (n: number) => count(n, 'page that goes', 'pages that go'),
  },
  summary: (all: number, toTranslate: number, changed: number, current: number) =>
    `${count(all, 'article', 'articles')}: ${[
      toTranslate && `${toTranslate} to translate`,
      changed && `${changed} changed in the original`,
      `${current} up to date`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  found: (shown: number, all: number) => `${shown} of ${count(all, 'article', 'articles')}`,
  empty: 'There are no articles yet. Begin with a text of yours.',
  none: 'No article fits.',
  unreadable: 'Folders that could not be read',
  publishSite: 'Publish the site…',
  newArticle: 'New article',
  drop: 'Is the text in a file? Drop it here or',
  chooseFile: 'choose a file (.docx, .html, .md, .txt).',
  unwritten: 'Nothing is written before you have looked at it.',
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
