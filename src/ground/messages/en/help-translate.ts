/** What `facing translate --help` says. */
export const helpTranslate = {
  summary: 'begin the translation of an article: a copy to overwrite block by block',
  about:
    'Writes the edition that an article lacks as a draft: front matter to complete, the text of the other edition to ' +
    'overwrite block by block, and a sync.lock in which every block is open. `facing status` counts what is left, ' +
    '`facing accept` records a block that is finished. Nothing is ever written over.',
  words: 'the name of a folder in articles/',
  options: {
    to: 'the language to translate into: es or en (default: the one that is missing)',
    translator: 'who translates, by id or name; several between commas',
  },
  example: 'facing translate night-bus --to en --translator tom-hale',
}
