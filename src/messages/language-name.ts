import type { Language } from '../model/language.ts'

/** Formats are costly to make. */
const formats = new Map<Language, Intl.DisplayNames>()

/** The name of a language (`es`, `en`, `pt`) in Spanish or English: `español`, `Portuguese`. */
export function languageName(code: string, into: Language): string {
  const format = formats.get(into) ?? new Intl.DisplayNames(into, { type: 'language' })
  formats.set(into, format)
  return format.of(code) ?? code
}
