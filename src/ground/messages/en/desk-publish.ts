import { count } from '../count.ts'

/** What publishing from the desk says. */
export const deskPublish = {
  isRunning: 'The site is being published already: wait until that ends',
  refused: (errors: number) => `Nothing was published: mend ${count(errors, 'error', 'errors')} first`,
  published(fresh: number, changed: number, removed: number) {
    const parts = [
      fresh > 0 && count(fresh, 'new page', 'new pages'),
      changed > 0 && `${fresh > 0 ? changed : count(changed, 'page', 'pages')} changed`,
      removed > 0 && `${fresh + changed > 0 ? removed : count(removed, 'page', 'pages')} taken away`,
    ].filter((each) => each !== false)
    return `Published: ${parts.join(', ') || 'no page is different'}`
  },
  sending: (program: string) => `Running ${program}`,
  sent: (published: string, last: string) => (last ? `${published}. ${last}` : published),
  notSent: (published: string, program: string, code: number | string, last: string) =>
    `${published}. But ${program} ended with ${code}${last && `: ${last}`}`,
}
