import { count } from '../count.ts'

/** What the commands and the reports say. */
export const cli = {
  about: 'Publishes a newsroom’s articles in Spanish and English: paired, checked, credited, side by side.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  everywhere: 'With every command:',
  commandList: 'Commands:',
  example: 'Example:',
  exitCodes: 'Exit codes:',
  placeholders: { dir: 'folder', key: 'key', command: 'command', options: 'options', check: 'check', port: 'port' },
  exits: {
    0: 'nothing is wrong, or only warnings',
    1: 'something in the articles has to be mended',
    2: 'the command or the settings are not right',
    3: 'a file or the disk is in the way',
    4: 'a bug in this tool: please report it',
  },
  globals: {
    root: 'the newsroom: a folder with articles/ and newsroom/ (default: this folder)',
    lang: 'language of what is said: es or en (default: the site’s first language)',
    format: 'how it is said: pretty, json; check also sarif, github',
    noColor: 'no colours (so does the variable NO_COLOR)',
    quiet: 'say only what is wrong',
    help: 'show this help',
    version: 'show the version',
  },
  commands: {
    check: {
      summary: 'tell every problem of every article, or of those named',
      about:
        'Reads the whole newsroom and tells what has to be mended before it can be published, file by file: ' +
        'what was found, what was expected, how to mend it. It changes nothing.',
      words: 'names of the folders in articles/ (default: all)',
      options: {} as Record<string, string>,
      example: 'facing check night-bus',
    },
  },
  usageErrors: {
    'option-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Unexpected option \`${name}\`, expected one that this command knows${orLike(suggestion)}`,
      note: 'Run the command with --help to see its options.',
    }),
    'command-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Unexpected command \`${name}\`, expected one of those in \`facing --help\`${orLike(suggestion)}`,
      note: 'Run `facing --help` to see the commands.',
    }),
    'command-missing': () => ({
      message: 'Missing command, expected one of those in `facing --help`',
      note: 'Try `facing check`: it tells every problem of the newsroom and changes nothing.',
    }),
    'argument-missing': (name: string) => ({
      message: `Missing \`${name}\`, expected it after the name of the command`,
      note: 'Run the command with --help to see an example.',
    }),
    'argument-unexpected': (command: string) => ({
      message: `Unexpected words after \`${command}\`, expected fewer`,
      note: 'Names with spaces go between quotation marks. Run the command with --help to see an example.',
    }),
    'option-value-missing': (option: string) => ({
      message: `Missing value of \`${option}\`, expected it after the option`,
      note: 'Run the command with --help to see an example.',
    }),
    'option-value': (option: string, value: string, expected: string, suggestion: string | undefined) => ({
      message: `Unexpected value \`${value}\` of \`${option}\`, expected ${expected}${orLike(suggestion)}`,
      note: 'Run the command with --help to see what each option takes.',
    }),
    'root-missing': (root: string) => ({
      message: `Missing folder \`${root}\`, expected a newsroom there: a folder with articles/ and newsroom/`,
      note: 'Run the command inside the newsroom, or name its folder with --root.',
    }),
    'key-unknown': (key: string, suggestion: string | undefined) => ({
      message: `Unexpected key \`${key}\`, expected the name of a folder in articles/${orLike(suggestion)}`,
      note: 'Give the folder’s name as it is written there, or no name at all to check every article.',
    }),
  },
  bug: (id: string, what: string, log: string | undefined) => ({
    message: `This is a bug in facing-pages, not in your newsroom: ${what}`,
    note:
      `Please report it with the id ${id}, the command and what you had changed last` +
      `${log === undefined ? '' : `; ${log} holds the details`}. Nothing was published.`,
  }),
  report: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    see: 'see',
    more: (n: number) => `… and ${count(n, 'more problem', 'more problems')} in the same file`,
    checked: (articles: number, editions: number) =>
      `${count(articles, 'article', 'articles')}, ${count(editions, 'edition', 'editions')}`,
    clean: 'no problems',
    found: (errors: number, warnings: number) =>
      [errors && count(errors, 'error', 'errors'), warnings && count(warnings, 'warning', 'warnings')]
        .filter(Boolean)
        .join(', '),
    nextErrors: 'Errors stop publishing; warnings do not.',
    nextWarnings: 'Warnings do not stop publishing.',
    explain: (check: string) => `What a check is about: facing explain ${check}`,
  },
}

const orLike = (suggestion: string | undefined) => (suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`)
