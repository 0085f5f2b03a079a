/** The languages that a newsroom publishes in. */
export const LANGUAGES = ['es', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages. */
export type Bilingual = Record<Language, string>

/** es → en, en → es. */
export const otherLanguage = (language: Language): Language => (language === 'es' ? 'en' : 'es')
