import { textsOf } from '../../src/ground/messages/index.ts'
import { languageName } from '../../src/ground/messages/language-name.ts'
import type { Language } from '../../src/model.ts'

/** What pages say in the language. */
export const say = (language: Language) => textsOf(language).pages

/** "Only in Spanish": `which`, said in the language of the page. */
export const onlyIn = (which: Language, language: Language) => say(language).home.onlyIn(languageName(which, language))
