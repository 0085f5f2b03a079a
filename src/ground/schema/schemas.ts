import { languageOfEdition } from '../model/edition-name.ts'
import { frontMatter } from './front-matter.ts'
import { disclaimers, glossary, outlets, person, topics } from './records.ts'
import { site } from './site.ts'

/** All that people write by keys: front matter and the newsroom's own files. */
export const SCHEMAS = { 'front-matter': frontMatter, site, person, outlets, topics, disclaimers, glossary } as const

/** The name of a schema, under which its keys have their texts. */
export type SchemaName = keyof typeof SCHEMAS

/**
 * What a file of a newsroom is written by, by its path from the root; undefined where it has no keys.
 * `articles/night-bus/index.es.md` → `front-matter`, `newsroom/people/ana-ruiz.yml` → `person`
 */
export function schemaOfFile(path: string): SchemaName | undefined {
  if (/^(?:articles|pages)\/[^/]+\/[^/]+$/.test(path)) return languageOfEdition(nameOf(path)) && 'front-matter'
  if (/^newsroom\/people\/[^/]+\.yml$/.test(path)) return 'person'
  const record = /^newsroom\/(\w+)\.yml$/.exec(path)?.[1]
  return RECORDS.find((name) => name === record)
}

const RECORDS = ['site', 'outlets', 'topics', 'disclaimers', 'glossary'] as const

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
