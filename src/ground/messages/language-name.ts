import type { Language } from '../model/language.ts'

/** Formats are costly to make, and to ask. */
const formats = new Map<Language, Intl.DisplayNames>()
const names = new Map<string, string>()

/** The name of a language (`es`, `en`, `pt`) in Spanish or English: `español`, `Portuguese`. */
export function languageName(code: string, into: Language): string {
  const key = `${into} ${code}`
  const name = names.get(key) ?? formatIn(into).of(code) ?? code
  names.set(key, name)
  return name
}

function formatIn(language: Language): Intl.DisplayNames {
  const format = formats.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  formats.set(language, format)
  return format
}
