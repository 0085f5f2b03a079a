import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const name = (language: string) => languageName(language, 'en')
const either = (values: readonly string[]) => values.map(quote).join(' or ')

/** What the checks of the group `pairing` say, by the id of the check. */
export const pairingChecks = {
  'article-empty': () => ({
    message: 'Missing editions, expected `index.es.md` or `index.en.md` in this folder',
    note: 'Write the edition, or delete the folder.',
  }),
  'correction-missing': {
    here: (date: string, at: string) => ({
      message: `Missing correction of \`${date}\`, expected one as in ${at}`,
      note: 'Add `corrections: [{date, text}]` with the same date and the text in this edition’s language.',
    }),
    there: () => 'the correction in the other edition',
  },
  'edition-language-unknown': (language: string, file: string) => ({
    message: `Unexpected language ${quote(language)} in ${quote(file)}, expected \`index.es.md\` or \`index.en.md\``,
    note: 'Articles are published in Spanish and English: take this file out of the folder. What language the work first appeared in is said by `original.language`.',
  }),
  'edition-misnamed': (file: string, expected: readonly string[], isCopy: boolean) => ({
    message: `Unexpected file name ${quote(file)}, expected ${either(expected)}`,
    note: isCopy
      ? 'There is a file of that name already: keep the right one of the two and delete the other.'
      : 'Rename the file: only these two names are read as editions.',
  }),
  'edition-missing': {
    absent: (language: Language, present: string, mayBeElsewhere: boolean) => ({
      message: `Missing ${name(language)} edition, expected \`index.${language}.md\` beside \`${present}\``,
      note:
        (mayBeElsewhere
          ? 'If the original stands elsewhere, give `original.outlet` and `original.url`: it is the pair then. Otherwise write '
          : 'Write ') +
        `\`index.${language}.md\`, or accept that there is none with \`allow: [{check: edition-missing, reason: …}]\` in \`${present}\`.`,
    }),
    draft: (language: Language, present: string) => ({
      message: `Unexpected draft, expected the ${name(language)} edition to be published because \`${present}\` is`,
      note: 'Take `draft: true` out when the text is ready; until then readers are told that there is no such edition.',
    }),
  },
  'editions-identical': (right: string, language: Language) => ({
    message: `Unexpected text, the same as in \`${right}\`, expected its translation into ${name(language)}`,
    note: `Put the ${name(language)} text below the front matter of this file.`,
  }),
  'editions-swapped': (source: Language, translation: Language) => ({
    message: `Unexpected ${name(translation)} in \`index.${source}.md\` and ${name(source)} in \`index.${translation}.md\`, expected each in its own file`,
    note: 'Exchange the texts below the front matter of the two files.',
  }),
  'editions-unrelated': (source: string) => ({
    message: `Unexpected text, expected the translation of \`${source}\`: they share no names and numbers`,
    note: 'Look whether the text of another article was pasted into one of the two files.',
  }),
  'fact-mismatch': {
    here: (fact: string, found: string, expected: string, at: string) => ({
      message: `Unexpected ${fact} ${quote(found)}, expected ${quote(expected)} as in ${at}`,
      note: `\`${fact}\` holds for both editions: leave it out here, or mend whichever of the two is wrong.`,
    }),
    there: (fact: string) => `${fact} of the other edition`,
  },
  'file-misplaced': {
    edition: (path: string, file: string) => ({
      message: `Unexpected file ${quote(path)}, expected it in a folder of its own: \`articles/my-article/${file}\``,
      note: 'Make a folder whose name is the article’s key and move the file into it; here it is published nowhere.',
    }),
    folder: (path: string, folder: string) => ({
      message: `Unexpected folder ${quote(path)}, expected only files in the folder of an article`,
      note: `Nothing in it is published. If it is an article, move it to \`articles/${folder}\`; pictures lie beside the editions.`,
    }),
  },
  'key-unexpected': (key: string, suggestion: string | undefined) => ({
    message: `Unexpected folder name ${quote(key)}, expected a key of 3 or more of a–z, 0–9 and hyphens that is no language code${
      suggestion === undefined ? '' : `: \`${suggestion}\``
    }`,
    note: 'Rename the folder. Its name is the article’s key for ever: choose one that says what the article is about.',
  }),
  'language-unexpected': {
    text: (found: Language, expected: Language, file: string) => ({
      message: `Unexpected ${name(found)} text, expected ${name(expected)} in \`${file}\``,
      note: `Put the ${name(expected)} text below the front matter of this file.`,
    }),
    other: () => 'the text of the other edition',
  },
}
