import type { Language } from './language.ts'

/** The file name of an edition: es → `index.es.md`. */
export const editionName = (language: Language): string => `index.${language}.md`

/** The language of the edition that a file is by its name: `index.es.md` → es; undefined of any other file. */
export const languageOfEdition = (name: string): Language | undefined =>
  /^index\.(es|en)\.md$/.exec(name)?.[1] as Language | undefined
