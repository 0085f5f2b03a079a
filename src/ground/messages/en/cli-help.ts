import { cliNew } from './cli-new.ts'
import { helpDesk } from './help-desk.ts'
import { helpDev } from './help-dev.ts'
import { helpExport } from './help-export.ts'
import { helpImport } from './help-import.ts'
import { helpTranslate } from './help-translate.ts'

/** What `--help` says. */
export const cliHelp = {
  about: 'Publishes a newsroom’s articles in Spanish and English: paired, checked, credited, side by side.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  everywhere: 'With every command:',
  commandList: 'Commands:',
  example: 'Example:',
  exitCodes: 'Exit codes:',
  placeholders: {
    ...cliNew.placeholders,
    dir: 'folder',
    key: 'key',
    command: 'command',
    options: 'options',
    check: 'check',
    port: 'port',
    program: 'program',
    block: 'block',
    reason: 'reason',
    file: 'file',
    language: 'es|en',
    title: 'title',
    assignment: 'key=value',
    person: 'person',
  },
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
    ...cliNew.commands,
    check: {
      summary: 'tell every problem of every article, or of those named',
      about:
        'Reads the whole newsroom and tells what has to be mended before it can be published, file by file: ' +
        'what was found, what was expected, how to mend it. It changes nothing.',
      words: 'names of the folders in articles/ (default: all)',
      options: { spelling: 'look at the spelling too, by dictionary-es and dictionary-en of npm' },
      example: 'facing check night-bus',
    },
    build: {
      summary: 'check, then write the whole site',
      about:
        'Checks the newsroom and, if there is no error, writes the whole site: a folder that any static host can serve. ' +
        'What was published stays as it is unless all of it succeeded.',
      options: {
        out: 'the folder to write into (default: _site in the newsroom)',
        drafts: 'publish drafts too, to look at them',
        future: 'publish what waits for its day too, to look at it',
        epub: 'e-books too: of each article, and of each topic, author and year with several',
        pdf: 'facing pages as PDF too, printed by the Chromium of this machine or the one that CHROME_PATH names',
      },
      example: 'facing build --out _site',
    },
    dev: helpDev,
    desk: helpDesk,
    status: {
      summary: 'how far each edition is: current, changed, missing or draft, and what to do next',
      about:
        'Tells in a line an article which language is the source, how each edition stands to the other by what was last ' +
        'recorded as in step, how many words are left to do, and the next step. It changes nothing.',
      words: 'names of the folders in articles/ (default: all)',
      example: 'facing status night-bus',
    },
    diff: {
      summary: 'show what changed since both editions were last in step, word by word',
      about:
        'Shows each block that changed in one edition since both were last in step, word by word, beside what stands ' +
        'opposite it in the other edition. It changes nothing.',
      words: 'the name of a folder in articles/',
      example: 'facing diff night-bus',
    },
    accept: {
      summary: 'record that both editions are in step as they stand',
      about:
        'Records in articles/<key>/sync.lock that both editions of an article, or some of their blocks, say the same as ' +
        'they stand. What changes later in one of them is told until the other follows. Commit the file with the texts.',
      words: 'the name of a folder in articles/',
      more: 'ids of blocks, as `facing diff` shows them, or fm-title and the like (default: all)',
      options: {
        all: 'record every article that has both editions',
        reason: 'why it is right as it stands, kept in the file',
      },
      example: 'facing accept night-bus --reason "the figure was rounded on purpose"',
    },
    translate: helpTranslate,
    align: {
      summary: 'show which blocks stand opposite which',
      about:
        'Shows the blocks of both editions side by side, with their lines, their first words and the ids that both pages ' +
        'share. It changes nothing.',
      words: 'names of the folders in articles/ (default: all)',
      example: 'facing align night-bus',
    },
    export: helpExport,
    import: helpImport,
    format: {
      summary: 'write Markdown and front matter in one form; mend slips that have one right outcome',
      about:
        'Writes every edition in one form: front matter in its order, `-` for items, `*` for emphasis, a blank line ' +
        'between blocks, no space at the end of lines. What the text says stays as it is, and so do its lines; a file of ' +
        'which that cannot be proved is left alone. With --fix it also mends what can only be meant in one way, such as ' +
        'two spaces, and tells what remains for a person.',
      words: 'names of the folders in articles/ (default: all)',
      options: {
        check: 'write nothing; tell which files would change, and end with 1 if there are any',
        fix: 'also mend the problems that have one right outcome; their pages say so (facing explain spacing)',
      },
      example: 'facing format night-bus --fix',
    },
    lsp: {
      summary: 'tell editors of code what is wrong while somebody types',
      about:
        'Speaks the Language Server Protocol over standard input and output with an editor such as VS Code, Zed, Helix or ' +
        'Neovim: problems while somebody types, what mends them, the page of each check, completion of keys and ids, and ' +
        'formatting. It changes no file. docs/articles/editors says how each editor is set up.',
      options: { stdio: 'how it is spoken in any case; for editors that say so' },
      example: 'facing lsp',
    },
    explain: {
      summary: 'show what a check is about: what it does, why, wrong and right',
      about:
        'Shows the page of a check: what it looks for, why, and what is wrong and right. The id stands behind each problem. Without an id it lists all checks by group.',
      words: 'the id of a check, such as translator-missing; all of them if there is none',
      example: 'facing explain translator-missing',
    },
  },
}
