import { type FrontMatter, frontMatter } from '../../../ground/schema/front-matter.ts'
import type { DocumentFacts } from '../../document.ts'
import { isMapping } from './entries.ts'
import { readLanguage } from './plain-values.ts'

const form = frontMatter.partial()
const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/

/** The facts of front matter that is in our form already; undefined of any other. */
export function ownFacts(values: Readonly<Record<string, unknown>>): DocumentFacts | undefined {
  const parsed = form.safeParse(values)
  if (!isOurs(values) || !parsed.success) return undefined
  const own = parsed.data as Partial<FrontMatter>
  const { title, date, locale, photo } = own
  const language = readLanguage(locale)
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(language && { language }),
    ...(photo && { photo: { ...(photo.file && { source: photo.file }), ...(photo.alt && { alt: photo.alt }) } }),
    own,
  }
}

/** Whether there is anything that only we write so; ids, where there are people. */
function isOurs({
  original,
  photo,
  authors = [],
  translators,
  bios,
  permission,
  method,
  allow,
}: Record<string, unknown>) {
  const hasIds = [authors, translators ?? []].every(
    (ids) => Array.isArray(ids) && ids.every((id) => ID.test(String(id))),
  )
  const isSaid = [translators, bios, permission, method, allow].some((value) => value !== undefined)
  const isPlaced = isMapping(original) && 'language' in original
  return hasIds && (isPlaced || isSaid || (isMapping(photo) && 'file' in photo))
}
