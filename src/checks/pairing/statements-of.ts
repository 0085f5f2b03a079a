import { ARTICLE_FACTS } from '../../ground/schema/front-matter.ts'
import type { PairedEdition } from '../../model.ts'

/** One fact that front matter states. */
export interface Statement {
  /** `authors`, `original.url` */
  name: string
  path: string[]
  isList: boolean
  /** Its values as they are compared and shown. */
  parts: string[]
}

/** Every fact of the article that front matter states: mappings key by key, lists by their values; empty lists say nothing. */
export const statementsOf = (frontMatter: PairedEdition['frontMatter']): Statement[] =>
  ARTICLE_FACTS.flatMap((fact) => {
    const value = frontMatter[fact]
    if (typeof value !== 'object' || Array.isArray(value)) return toStatement([fact], value)
    return Object.entries(value).flatMap(([key, part]: [string, Value]) => toStatement([fact, key], part))
  })

type Value = string | readonly string[] | undefined

function toStatement(path: string[], value: Value): Statement[] {
  if (value === undefined || value.length === 0) return []
  const name = path.join('.')
  if (typeof value === 'string') return [{ name, path, isList: false, parts: [value] }]
  if (name !== 'topics') return [{ name, path, isList: true, parts: [...value] }]
  // Topics have no order: they are compared as a whole.
  return [{ name, path, isList: false, parts: [[...value].sort().join(', ')] }]
}
