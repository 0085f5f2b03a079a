import { count } from '../count.ts'
import { quote } from '../quote.ts'
import { cliAsk } from './cli-ask.ts'
import { cliBegin } from './cli-begin.ts'
import { cliFormat } from './cli-format.ts'
import { cliHelp } from './cli-help.ts'
import { cliSync } from './cli-sync.ts'
import { cliTranslate } from './cli-translate.ts'
import { cliUsage } from './cli-usage.ts'

/** What the commands and the reports say. */
export const cli = {
  ...cliHelp,
  ...cliAsk,
  ...cliSync,
  ...cliFormat,
  ...cliTranslate,
  ...cliUsage,
  new: cliBegin,
  build: {
    published: (what: string, pages: number, out: string) =>
      `${what} published: ${count(pages, 'page', 'pages')} in ${out}`,
    changes: ({ written, unchanged, removed }: Record<'written' | 'unchanged' | 'removed', number>, seconds: string) =>
      `${written} written, ${unchanged} unchanged, ${removed} removed, in ${seconds} s.`,
    unsearchable:
      'Without search: Pagefind, which makes its index, does not run on this machine. The search page leads to the archive; to have a search, build on Linux, macOS or Windows with the optional packages installed (`npm ci`).',
    takenAway: (paths: readonly string[]) =>
      `No longer public: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}.`,
    scheduled: (editions: number, date: string) =>
      `${count(editions, 'edition waits', 'editions wait')} for a day to come; the next is ${date}. A build on that day publishes it, \`--future\` shows it now.`,
    next: 'Look at it with `facing dev`; to publish it, put the folder on your host.',
    refused: (found: string, out: string) => `Nothing was published, ${out} is as it was: ${found}`,
    refusedNext: 'Mend the errors and build again. Warnings may stay.',
  },
  progress: {
    works: { outlines: 'Reading articles', articles: 'Checking articles', pages: 'Writing pages' },
    left: (seconds: number) => (seconds < 60 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
  },
  dev: {
    built: (pages: number, changed: number, seconds: string) =>
      `${count(pages, 'page', 'pages')}, ${count(changed, 'article', 'articles')} changed, in ${seconds} s`,
    refused: (found: string) => `${found}: the pages stay as they were`,
    shown: (found: string) => `${found}: the site cannot be published like this`,
    serving: (url: string) => `The site is at ${url} – Ctrl-C ends it.`,
    missing: 'There is no such page. If the site has not been built yet, mend what is told here and in the terminal.',
    unwatched: (reason: string) => ({
      message: `Changes cannot be noticed any more: ${reason}`,
      note: 'End with Ctrl-C and start again.',
    }),
  },
  desk: {
    name: 'The desk',
    serving: (url: string) => `The desk is open at ${url}\nCtrl-C ends it.`,
    shortcutNext: (name: string) => `Double-click ${name} to open the desk.`,
  },
  portErrors: {
    'port-taken': (port: number) => ({
      message: `Unexpected server on port ${port}, expected a port that is free`,
      note: 'Choose another one, such as --port 8090, or end the other server.',
    }),
    'port-refused': (port: number, reason: string) => ({
      message: `Cannot use port ${port} (${reason}), expected one that the system lets this tool use`,
      note: 'Choose one above 1024, such as --port 8080.',
    }),
  },
  explain: {
    group: (group: string) => `group ${group}`,
    safety: 'guards safety: cannot be switched off, lowered or allowed',
    lowerable: 'guards safety: cannot be switched off or allowed, only lowered to a warning in `site.yml`',
    accept: (check: string, isOfBlock: boolean) =>
      `accepted with \`allow: [{check: ${check}, ${isOfBlock ? 'block: …, ' : ''}reason: …}]\``,
    off: 'off unless `site.yml` switches it on',
  },
  outErrors: {
    'out-in-newsroom': (out: string) => ({
      message: `Unexpected folder ${quote(out)} for the site, expected one that holds nothing of the newsroom`,
      note: 'Choose a folder of its own, such as --out _site.',
    }),
  },
  bug: (id: string, what: string, log: string | undefined) => ({
    message: `This is a bug in facing-pages, not in your newsroom: ${what}`,
    note:
      `Please report it with the id ${id}, the command and what you had changed last` +
      `${log === undefined ? '' : `; ${log} holds the details`}.`,
  }),
  report: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    checked: (articles: number, editions: number) =>
      `${count(articles, 'article', 'articles')}, ${count(editions, 'edition', 'editions')}`,
    clean: 'no problems',
    found: (errors: number, warnings: number, notes = 0) =>
      [
        errors && count(errors, 'error', 'errors'),
        warnings && count(warnings, 'warning', 'warnings'),
        notes && count(notes, 'note', 'notes'),
      ]
        .filter(Boolean)
        .join(', '),
    more: (n: number, check: string) => `… and ${n} more of ${check}: \`facing check\` tells all.`,
    nextErrors: 'Errors stop publishing; warnings do not.',
    nextWarnings: 'Warnings do not stop publishing.',
    mendable: (n: number) => `${count(n, 'slip has', 'slips have')} one right outcome: facing format --fix`,
    accept: (check: string, block: string | undefined) =>
      `If it is right as it is, accept it in the front matter: \`allow: [{check: ${check}, ${block === undefined ? '' : `block: ${block}, `}reason: …}]\`.`,
    explain: (check: string) => `What a check is about: facing explain ${check}`,
  },
}
