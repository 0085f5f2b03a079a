import type { EditionTarget, LinkedArticle } from '../model.ts'

/** Where an edition is to be found: the path of its page below the site's prefix, and the id of the heading that was named, where there is one. */
export interface EditionAddress {
  path: string
  id: string | undefined
}

/** Where what a link names is to be found; undefined of what is not published. */
export function addressOfEdition(
  { folder, language, fragment }: EditionTarget,
  linked: ReadonlyMap<string, LinkedArticle>,
): EditionAddress | undefined {
  const edition = linked.get(`${folder.kind} ${folder.key}`)?.editions[language]
  if (edition === undefined) return undefined
  const isNamed = fragment !== undefined && Object.hasOwn(edition.headings, fragment)
  return { path: edition.path, id: isNamed ? edition.headings[fragment] : undefined }
}
