import type { Language } from './language.ts'

/** A page of the site as plain data. */
export interface PageBase {
  path: string
  language: Language
}
