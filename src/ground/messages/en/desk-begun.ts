import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'

/** What beginning at the desk says. */
export const deskBegun = {
  firstParagraph: 'Write the text here.',
  draftUnknown: 'The document waits no longer: give it once more',
  hidden: (message: string) => `The text cannot be translated before this is mended: ${message}`,
  language: {
    document: (language: Language) => `${languageName(language, 'en')}, as the document says.`,
    words: (language: Language) => `${languageName(language, 'en')}, by its words.`,
  },
  date: (date: string) => `The document does not say on which day it is published here: it gets today’s date, ${date}.`,
  differs: (value: string) => `The document says “${value}”; the article says otherwise, which stays.`,
  outletUnknown: (name: string) => `The newsroom does not know the outlet “${name}”: add it in Details.`,
  recognised: (said: string) => `Taken out of the text for what it says: “${said}”`,
  guessed: (as: string, said: string) => `“${said}”: ${as}`,
}
