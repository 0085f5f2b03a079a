import { type ArticleSummary, editionName, type Language } from '../../model.ts'

/** Whether an edition lies in its folder and could not be read, for instance because it is UTF-16. */
export const isUnreadEdition = ({ files, editions }: ArticleSummary, language: Language): boolean =>
  files.includes(editionName(language)) && editions.every((edition) => edition.language !== language)
