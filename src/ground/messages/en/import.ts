import type { Language } from '../../model/language.ts'
import { count } from '../count.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'
import { importDropped } from './import-dropped.ts'
import { importRefusals } from './import-refusals.ts'

/** What importing a document says. */
export const importTexts = {
  refusals: importRefusals,
  dropped: importDropped,
  expectedKey: '3 or more of a–z, 0–9 and hyphens, and no code of a language',
  expectedArticle: 'the key of the article that is to be completed',
  expectedAssignment: 'a key of front matter and its value: original.url=https://…',
  /** What an edition lacks, by its key. */
  missing: {
    title: 'the title',
    description: 'one or two sentences for lists, feeds and search engines',
    authors: 'who wrote it',
    translators: 'who translated it',
    license: 'the licence of the outlet’s text, or who gave permission (`permission.by`, `permission.date`)',
    'original.outlet': 'the outlet where it first appeared',
    'original.url': 'the address where it first appeared',
    'photo.file': 'the photo',
    'photo.alt': 'what the photo shows, for who cannot see it',
    'photo.credit': 'who made the photo',
    picture: 'a picture in the text, which was taken out: its file is not there',
    'picture.alt': 'what a picture in the text shows; write it between its brackets: `![…](…)`',
  } as Readonly<Record<string, string>>,
  missingOther: (key: string, value: string) =>
    `${quote(key)}: the document says ${quote(value)}, which cannot stand there`,
  named: (what: string) => `(named in the document: ${quote(what)})`,
  notes: {
    encoding: (encoding: string) =>
      `The text was written in ${encoding} and is UTF-8 now; look whether every letter is right.`,
    language: {
      document: (language: Language) => `${languageName(language, 'en')}, as the document says.`,
      words: (language: Language) => `${languageName(language, 'en')}, by its words; \`--lang\` says otherwise.`,
    },
    key: (key: string) => `Its key is ${quote(key)}, made of the title; \`--key\` says otherwise.`,
    date: (date: string) => `The document does not say on which day it is published here: \`date\` is today, ${date}.`,
    'fact-differs': (key: string, value: string) =>
      `The document says ${quote(key)} is ${quote(value)}; the article says otherwise, which stays.`,
    'outlet-unknown': (name: string) =>
      `The newsroom does not know the outlet ${quote(name)}. Add it to newsroom/outlets.yml:`,
  },
  report: {
    written: (path: string, from: string) => `${path} was written from ${quote(from)}`,
    wouldWrite: (path: string, from: string) => `${path} would be written from ${quote(from)}; nothing was`,
    completed: (path: string) => `${path} was completed`,
    wouldComplete: (path: string) => `${path} would be completed; nothing was written`,
    also: (paths: readonly string[]) => `With it: ${paths.join(', ')}`,
    taken: 'Taken out of the text for what it says:',
    guessed: {
      heading: 'taken for a heading',
      list: 'taken for a list',
      title: 'taken for the title',
      code: 'taken for code',
    },
    missing: 'Missing:',
    complete: (command: string) => `Say it with: ${command}`,
    dropped: (what: readonly string[]) => `Stayed out: ${what.join('; ')}.`,
    atLine: (line: number) => `line ${line}`,
    beads: (n: number) =>
      `${count(n, 'place', 'places')} where both texts do not stand opposite each other one to one: look at them.`,
    next: (key: string) => `What is wrong with it: facing check ${key}`,
    wouldFind: (n: number) => `facing check would find ${count(n, 'problem', 'problems')} in it.`,
    found: (n: number) => `facing check finds ${count(n, 'problem', 'problems')} in it.`,
  },
  questions: {
    choose: 'Missing in the document; Enter leaves it out.',
  },
}
