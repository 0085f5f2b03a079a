import type { Language } from '../../model.ts'

/** Marks of the first level → those of the second, as each language nests them. */
const INNER: Record<Language, Record<string, string>> = {
  es: { '«': '“', '»': '”' },
  en: { '“': '‘', '”': '’' },
}

/** A title as it stands between quotation marks of the language: its own marks give way. `A “billion”` → `A ‘billion’` */
export const innerQuotes = (title: string, language: Language): string =>
  title.replace(/[«»“”]/g, (mark) => INNER[language][mark] ?? mark)
