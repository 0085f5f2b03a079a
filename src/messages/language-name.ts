import type { Language } from '../model/language.ts'

/** The name of a language (`es`, `en`, `pt`) in Spanish or English: `español`, `Portuguese`. */
export const languageName = (code: string, into: Language): string =>
  new Intl.DisplayNames(into, { type: 'language' }).of(code) ?? code
