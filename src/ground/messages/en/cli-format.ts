import { count } from '../count.ts'

/** What `facing format` says. */
export const cliFormat = {
  format: {
    mended: (n: number, list: string) => `${count(n, 'problem', 'problems')} mended: ${list}`,
    toMend: (n: number, list: string) => `${count(n, 'problem', 'problems')} would be mended: ${list}`,
    marks: {
      byteOrderMark: 'Without the byte order mark at its beginning',
      lineEnds: 'With line ends as everywhere here (LF, not those of Windows)',
    },
    refused: {
      unread: {
        message: 'Left as it is: it cannot be read as an edition',
        note: 'Ask `facing check` what is wrong with it; then format it again.',
      },
      'front-matter': {
        message: 'Left as it is: its front matter would not read back the same',
        note: 'Write its comments on lines of their own and its values on one line each; then format it again.',
      },
      body: {
        message: 'Left as it is: its text would not read back the same',
        note: 'Its Markdown can be taken in two ways somewhere, by marks side by side for instance. Format the rest by hand.',
      },
      problems: {
        message: 'Left as it is: something in it is not what it seems',
        note: 'It may be code without an end, or two versions that were merged. Mend what `facing check` says first.',
      },
      changed: {
        message: 'Left as it is: somebody changed the file meanwhile',
        note: 'Save it in your editor and format it again.',
      },
    },
    summary: (editions: number, changed: number) =>
      `${count(editions, 'edition', 'editions')}: ${changed} written, ${editions - changed} as ${editions - changed === 1 ? 'it was' : 'they were'}`,
    wouldChange: (editions: number, changed: number) =>
      `${count(editions, 'edition', 'editions')}: ${changed} would change`,
    write: (command: string) => `To write them: ${command}`,
    remain: (found: string) => `Left for you: ${found}. See them: facing check`,
    clean: 'Nothing remains to be mended.',
  },
}
