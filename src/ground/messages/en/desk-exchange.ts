import { count } from '../count.ts'
import { quote } from '../quote.ts'
import { quoteFew } from '../quote-few.ts'

const FEW = 8

const listed = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more` : names.join(', ')

/** What is said of files that go to translators’ tools and come back. */
export const deskExchange = {
  expectedForm: 'one of the two: the texts, or the memory alone',
  /** In the file, beside a text. */
  before: (text: string) => `Before the source changed it said: ${text}`,
  note: ({ by, date, text }: Record<'by' | 'date' | 'text', string>) => `${by}, ${date}: ${text}`,
  sent: (key: string, units: number, path: string) =>
    `${quote(key)}: ${count(units, 'text', 'texts')} for translators’ tools in ${path}`,
  remembered: (sentences: number, path: string) => `${count(sentences, 'pair', 'pairs')} of sentences in ${path}`,
  sentNext: (path: string) =>
    `Bring it back with \`facing import ${path}\`: only what was translated is written, and nothing is marked as done.`,
  back: (key: string, blocks: number, path: string) =>
    `${quote(key)}: ${count(blocks, 'block', 'blocks')} written in ${path}`,
  wouldBack: (key: string, blocks: number, path: string) =>
    `${quote(key)}: ${count(blocks, 'block', 'blocks')} would be written in ${path}; nothing was`,
  nothingBack: (key: string) => `${quote(key)}: nothing new in the file; everything is as it was`,
  noneBack: (key: string) => `${quote(key)}: nothing was written; everything is as it was`,
  backNext: (key: string) =>
    `What came back is in progress until somebody has read it: then \`facing accept ${key} BLOCK\`, or “done” at the desk.`,
  conflicts: 'Changed in the newsroom while it was away, and left as it is there:',
  now: (text: string) => `now:   ${text}`,
  yours: (text: string) => `yours: ${text}`,
  refused: 'Not written:',
  remarks: 'To look at:',
  untranslated: (blocks: readonly string[]) => `Not translated yet: ${listed(blocks)}.`,
  notes: {
    'unit-unknown': 'the article has no such block; it was taken out or translated anew since',
    'unit-twice': 'it stands in the file twice; only the first was read',
    fixed: 'it can only be changed in a text editor',
    'segments-missing': 'some of its sentences came back without a translation, others with one',
    marks: 'its marks cannot stand so; set them as in the source',
    untranslated: 'it is not translated yet',
    conflict: 'it was changed in the newsroom while it was away',
    'file-changed': 'the file was changed at that moment: run the command again',
    place: 'such a text cannot stand in its place: look at how its lines begin',
    'source-changed': 'the source was changed while it was away; look whether the translation still fits',
    'codes-lost': (codes: readonly string[]) => `came back without ${quoteFew(codes, 'and', 'more')}`,
    unfinished: (sentences: number) =>
      `${count(sentences, 'sentence is', 'sentences are')} not translated yet; the others were written`,
    parts: (found: number, expected: number) =>
      `came back as ${count(found, 'paragraph', 'paragraphs')}, expected ${expected}: the mark ¶ stands between them`,
    note: (text: string) => `the translator notes: ${text}`,
  },
}
