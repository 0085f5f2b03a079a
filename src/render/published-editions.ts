import { LANGUAGES, type LinkedArticle, type LinkedEdition } from '../model.ts'

/** What of an article is published, Spanish first. */
export const publishedEditions = ({ editions }: LinkedArticle): LinkedEdition[] =>
  LANGUAGES.flatMap((language) => editions[language] ?? [])
