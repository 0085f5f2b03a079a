import type { Language } from '../model/language.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every text that the tool and its pages say. */
export type Texts = typeof en

const TEXTS: Record<Language, Texts> = { es, en }

/** The texts of a language. */
export const textsOf = (language: Language): Texts => TEXTS[language]
