import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const AS_XLIFF_2 = 'Open it in the tool that it comes from and save or export it as XLIFF 2.0 or 2.1.'

/** Why a file of a translator’s tool is not brought back. */
export const xliffRefusals = {
  'xliff-malformed': (file: string) => ({
    message: `Cannot read ${quote(file)}, expected well-formed XML: it is cut off or was changed by hand`,
    note: 'Nothing was written. Export it again from the translator’s tool.',
  }),
  'xliff-entity': (file: string) => ({
    message: `Unexpected DOCTYPE in ${quote(file)}, expected XML without entities of its own`,
    note: 'Nothing was written. No translator’s tool writes such a file: do not open it.',
  }),
  'xliff-deep': (file: string) => ({
    message: `Unexpected depth of elements within each other in ${quote(file)}, expected 100 at most`,
    note: 'Nothing was written. No translator’s tool writes such a file: ask for it again.',
  }),
  'xliff-size': (file: string, limit: number) => ({
    message: `Unexpected length of ${quote(file)}, expected ${limit / 1_000_000} million characters at most`,
    note: 'Nothing was written. An article in two languages is far shorter: ask for the file again.',
  }),
  'xliff-other': (file: string) => ({
    message: `Unexpected content of ${quote(file)}, expected XLIFF 2`,
    note: `Nothing was written. ${AS_XLIFF_2}`,
  }),
  'xliff-version': (file: string) => ({
    message: `Unexpected version of ${quote(file)}: XLIFF 1, expected XLIFF 2.0 or later`,
    note: `Nothing was written. ${AS_XLIFF_2}`,
  }),
  'xliff-empty': (file: string) => ({
    message: `Missing units in ${quote(file)}, expected those that \`facing export\` wrote`,
    note: 'Nothing was written. Export it again from the translator’s tool, with its texts.',
  }),
  'xliff-mixed': (file: string) => ({
    message: `Unexpected document ${quote(file)} beside a file of a translator’s tool, expected one kind alone`,
    note: 'Nothing was written. Import them one after the other.',
  }),
  'xliff-article': (file: string, key: string, suggestion: string | undefined) => ({
    message: `Unexpected article ${quote(key)} in ${quote(file)}, expected one of articles/${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}`,
    note: 'Nothing was written. Look whether it is the file of this newsroom: its `original` names the article.',
  }),
  'xliff-key': (file: string, key: string, asked: string) => ({
    message: `Unexpected article ${quote(key)} in ${quote(file)}, expected ${quote(asked)}, as --key says`,
    note: 'Nothing was written. Leave out --key, or name the file of that article.',
  }),
  'xliff-language': (file: string, found: string, from: Language, to: Language) => ({
    message: `Unexpected languages ${quote(found)} in ${quote(file)}, expected from ${languageName(from, 'en')} to ${languageName(to, 'en')}`,
    note: 'Nothing was written. `facing status` tells which edition of the article is the source.',
  }),
  'xliff-edition': (key: string, to: Language) => ({
    message: `Missing ${languageName(to, 'en')} edition of ${quote(key)}, expected one that is begun`,
    note: `Begin it with \`facing translate ${key} --to ${to}\`, and try again.`,
  }),
}
