import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const name = (language: string) => languageName(language, 'en')

/** What the check of the newsroom's records that an edition shows says. */
export const recordChecks = {
  'record-untranslated': {
    disclaimer: (id: string, language: Language) => ({
      message: `Missing ${quote(`${id}.${language}`)} in newsroom/disclaimers.yml, expected the disclaimer in ${name(language)} because this edition shows it`,
      note: `Add ${quote(`${language}: …`)} to it: without it the page would be published without a disclaimer.`,
    }),
    bio: (id: string, language: Language) => ({
      message: `Missing ${quote(`bio.${language}`)} of ${quote(id)}, expected the bio in ${name(language)} because this edition credits them`,
      note: `Add ${quote(`${language}: …`)} to the bio in newsroom/people/${id}.yml, or ${quote(`bios.${id}`)} to this edition; the other language has one.`,
    }),
  },
}
