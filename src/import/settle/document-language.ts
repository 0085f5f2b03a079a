import { languageOfWord } from '../../checks/text/language-of-word.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import type { Language } from '../../model.ts'
import type { SourceDocument } from '../document.ts'

/** The language of a text, and who says so. */
export interface DocumentLanguage {
  language: Language
  by: 'asked' | 'document' | 'words'
}

/** As the person says, as the document says, or by its words; undefined where those are of neither language. */
export function documentLanguage(
  { body, facts }: Pick<SourceDocument, 'body' | 'facts'>,
  asked: Language | undefined,
): DocumentLanguage | undefined {
  if (asked) return { language: asked, by: 'asked' }
  if (facts.language) return { language: facts.language, by: 'document' }
  const language = languageOfWords(`${facts.title ?? ''} ${facts.description ?? ''} ${plainText(body)}`)
  return language && { language, by: 'words' }
}

/** The language of most of a text's function words; undefined where there are as many of both. */
function languageOfWords(text: string): Language | undefined {
  const votes = { es: 0, en: 0 }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const language = languageOfWord(word)
    if (language) votes[language]++
  }
  if (votes.es === votes.en) return undefined
  return votes.es > votes.en ? 'es' : 'en'
}
