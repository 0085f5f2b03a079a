import type { Root } from 'mdast'
import { type FrontMatter, frontMatter as schema } from '../../ground/schema/front-matter.ts'
import { keysAt } from '../../parse/keys-at.ts'
import { writeFrontMatter } from '../../write/write-front-matter.ts'
import { writeMarkdown } from '../../write/write-markdown.ts'
import { yamlOf } from '../../write/yaml-of.ts'

/** The text of an edition's file in the form that `facing format` gives it. */
export function writeText(frontMatter: Partial<FrontMatter>, body: Root): string {
  const yaml = writeFrontMatter(yamlOf(frontMatter), (path) => keysAt(schema, path))
  const markdown = writeMarkdown(body, '', 'nothing')
  return `---\n${yaml}---\n${markdown === '' ? '' : `\n${markdown}`}`
}
