import { meantEdition } from './meant-edition.ts'

/** Whether a file is an edition by its name, be it in a third language or misspelt. */
export const looksLikeEdition = (name: string): boolean =>
  /^index\.[^.]+\.md$/.test(name) || meantEdition(name) !== undefined
