/** What `facing import --help` says. */
export const helpImport = {
  summary: 'make an article or its other edition of a document from elsewhere',
  about:
    'Reads a document of Word (.docx), a saved page (.html), Markdown (.md) or pasted text (.txt, or - for what comes ' +
    'in on standard input) and writes it as an edition: its text in articles/<key>/, who is named in it in newsroom/. ' +
    'It tells what is missing and what stayed out, and writes over nothing. A file that comes back from a translator’s ' +
    'tool (.xlf, as `facing export` wrote it) goes into its article block by block: what nobody translated and what was ' +
    'changed here meanwhile stays as it is, and nothing is marked as done.',
  words: 'the documents; - is standard input',
  options: {
    key: 'the name of the folder in articles/ (default: made of the title)',
    lang: 'language of the text: es or en (default: as the document or its words say)',
    title: 'the title, where the document does not say it',
    'translation-of': 'the key of an article whose other edition this is',
    set: 'say what the document does not, and write it; may be given several times; without a document it completes the edition of --key',
    'dry-run': 'write nothing; tell what would be written',
  },
  example: 'facing import column.docx --key night-bus --lang es',
}
