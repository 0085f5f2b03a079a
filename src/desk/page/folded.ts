import { foldAccents } from '../../ground/text/fold-accents.ts'

/** What is typed to find something, and what it is looked for in: both without accents, capitals and space around them. */
export const folded = (text: string): string => foldAccents(text).toLowerCase().trim()
