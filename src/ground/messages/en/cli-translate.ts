import type { Language } from '../../model/language.ts'
import { count } from '../count.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

/** What `facing translate` says. */
export const cliTranslate = {
  translate: {
    begun: (key: string, files: readonly string[]) => `${quote(key)}: translation begun in ${files.join(', ')}`,
    words: (texts: number, words: number) =>
      `To translate: ${count(texts, 'text', 'texts')}, ${count(words, 'word', 'words')}.`,
    complete: (keys: readonly string[]) => `To complete between the two lines of ---: ${keys.join(', ')}.`,
    next: (key: string) =>
      `Overwrite the text block by block. What is finished, record: \`facing accept ${key} BLOCK\`; \`facing status ${key}\` tells what is left. Take \`draft: true\` out to publish it.`,
    refused: (key: string) => `${quote(key)}: not begun, because its text has errors that hide what it says`,
    who: 'Who translates?',
    whoHelp: 'By id or name as in newsroom/people/, several between commas. Leave it empty to say so later.',
    nobody: (name: string) => `Nobody in newsroom/people/ is called ${quote(name)}.`,
    nextRefused: 'Mend the errors and begin again.',
  },
  translateErrors: {
    'edition-there': (file: string, key: string, to: Language) => ({
      message: `Unexpected ${quote(file)}, expected no ${languageName(to, 'en')} edition yet: what is there is never written over`,
      note: `Nothing was written. \`facing status ${key}\` tells what is left to do in it.`,
    }),
    'translation-of-none': (key: string, to: Language) => ({
      message: `Unexpected ${languageName(to, 'en')}, expected the other language: the ${languageName(to, 'en')} edition of ${quote(key)} is the one that others are translated from`,
      note: `Bring the original in with \`facing import FILE --key ${key}\`, or write index.${to}.md.`,
    }),
    'person-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Unexpected translator ${quote(name)}, expected somebody of newsroom/people/${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}`,
      note: 'Name the person as there, by id or by name, several between commas. `facing new person` adds one.',
    }),
  },
}
