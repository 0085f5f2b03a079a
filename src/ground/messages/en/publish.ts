import { quote } from '../quote.ts'

/** Why a site cannot be put where it belongs, by the code of the stop. */
export const publish = {
  'disk-full': (out: string) => ({
    message: `Missing room on the disk of ${quote(out)}, expected enough for a whole site beside the published one`,
    note: 'Make room and build again. What was published is as it was.',
  }),
  'disk-refuses': (path: string, code: string) => ({
    message: `Cannot write ${quote(path)} (${code}), expected permission to write there`,
    note: 'Give yourself permission, or name another folder with `--out`. What was published is as it was.',
  }),
  'out-foreign': (file: string, out: string) => ({
    message: `Unexpected ${quote(file)} in ${quote(out)}, expected only what \`facing build\` put there: it replaces the folder whole`,
    note: 'Move it elsewhere, or name another folder with `--out`.',
  }),
  'out-busy': (out: string, lock: string) => ({
    message: `Unexpected second build into ${quote(out)}, expected one at a time`,
    note: `Wait until the other one has ended. If there is none, delete ${quote(lock)} beside the folder.`,
  }),
  'out-unfinished': (out: string, code: string) => ({
    message: `Cannot finish the change of ${quote(out)} (${code}), expected room and permission until its last file`,
    note: 'Every file there is whole, but some are still those of before. Make room or give yourself permission: the next command, whichever it is, finishes the change.',
  }),
  'picture-unreadable': (file: string) => ({
    message: `Unexpected content in the picture ${quote(file)}, expected one that can be unpacked whole`,
    note: 'Open it in an image editor and export it as JPEG or PNG, at most 10,000 pixels a side. What was published is as it was.',
  }),
  'chromium-missing': (named: string) => ({
    message: named
      ? `Missing program ${quote(named)} that CHROME_PATH names, expected a Chromium or Chrome that prints the PDFs`
      : 'Missing Chromium or Chrome on this machine, expected one that prints the PDFs',
    note: 'Install Chromium, or say where it is: CHROME_PATH=/path/to/chromium. Without `--pdf` and `downloads: [pdf]` none is needed. What was published is as it was.',
  }),
  'print-failed': (page: string, program: string) => ({
    message: `Unexpected end of ${quote(program)} before ${quote(page)} was printed, expected a PDF`,
    note: 'Look whether the program starts by itself, or name another one: CHROME_PATH=/path/to/chromium. What was published is as it was.',
  }),
  'search-stopped': () => ({
    message: 'Unexpected end of Pagefind before the index of the search was made, expected it to run until then',
    note: 'It may have run out of memory, or the system or somebody ended it: build again. What was published is as it was.',
  }),
  'file-changed': (file: string) => ({
    message: `Unexpected change of ${quote(file)} while the site was built, expected the file that was checked`,
    note: 'Look whether the file is there, and build again.',
  }),
}
