import type { Language } from '../model/language.ts'

/** Lists that a language has; each has a page of its own and pages below it. */
export type ListName = 'archive' | 'people' | 'topics' | 'outlets'

/** What each is called in addresses. */
export const LIST_SEGMENTS: Record<Language, Record<ListName, string>> = {
  es: { archive: 'archivo', people: 'personas', topics: 'temas', outlets: 'medios' },
  en: { archive: 'archive', people: 'people', topics: 'topics', outlets: 'outlets' },
}
