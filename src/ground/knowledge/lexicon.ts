import { A_TO_C } from './lexicon-a-c.ts'
import { D_TO_L } from './lexicon-d-l.ts'
import { M_TO_Z } from './lexicon-m-z.ts'

/**
 * Spanish and English words that stand for each other, `spanish,…=english,…`. A word stands for its plural too; one
 * that ends in `-` is a stem and stands for itself with each regular ending (endings.ts). Cognates that begin alike need
 * no entry. Source: written by hand for this project from general knowledge of both languages, frequent words of news,
 * essays and lessons; no dictionary was copied.
 */
export const LEXICON: readonly string[] = `${A_TO_C} ${D_TO_L} ${M_TO_Z}`.trim().split(/\s+/)
