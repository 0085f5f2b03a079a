import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import type { Language, SideName } from '../../model.ts'

/** What is said, in the language of a side, of a block of it that stands alone: "Not translated", "Only in English". */
export function loneWords(side: SideName, language: Language): string {
  const { facing, home } = textsOf(language).pages
  return side === 'source' ? facing.untranslated : home.onlyIn(languageName(language, language))
}
