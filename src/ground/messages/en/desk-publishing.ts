import { count } from '../count.ts'

/** What the desk says where it publishes. */
export const deskPublishing = {
  publish: 'Publish',
  stops: (errors: number) =>
    errors === 0 ? 'Nothing stands in its way.' : `${count(errors, 'error stops', 'errors stop')} it.`,
  errorsFirst: 'What must be mended first',
  openRows: (n: number) =>
    `${count(n, 'block', 'blocks')} in progress would appear as ${n === 1 ? 'it stands' : 'they stand'}`,
  machineMade: (n: number) =>
    `Nobody reworded what a machine translated in ${count(n, 'article', 'articles')}: in the details say “machine”, not “a machine and a person”`,
  pages: {
    new: (n: number) => count(n, 'new page', 'new pages'),
    changed: (n: number) => count(n, 'page that changes', 'pages that change'),
    removed: (n: number) => count(n, 'page that goes', 'pages that go'),
  },
}
