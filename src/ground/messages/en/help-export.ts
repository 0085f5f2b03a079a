/** What `facing export --help` says. */
export const helpExport = {
  summary: 'hand an article to translators’ tools, or its sentences to their memory',
  about:
    'Writes an article with its translation as XLIFF 2.1, which programs for translators read: a unit a row of the desk, ' +
    'its sentences as segments, marks and links as codes that come back as they were. `facing import` brings it back and ' +
    'writes only what was translated. With --tmx it writes the sentences that are in step as a translation memory. ' +
    'It changes nothing in the newsroom.',
  words: 'names of the folders in articles/: one with --xliff; with --tmx some or all',
  options: {
    xliff: 'the texts, to be translated outside and brought back',
    tmx: 'the memory alone: pairs of sentences that are up to date (default: of all articles)',
    to: 'the language that is translated into: es or en (default: the one that is not the source)',
    out: 'the file to write, which must not be there yet (default: standard output)',
  },
  example: 'facing export night-bus --xliff --out night-bus.xlf',
}
