import type { Root } from 'mdast'
import { Document, isSeq, visit } from 'yaml'
import { type FrontMatter, frontMatter as schema } from '../../ground/schema/front-matter.ts'
import { keysAt } from '../../parse/keys-at.ts'
import { writeFrontMatter } from '../../write/write-front-matter.ts'
import { writeMarkdown } from '../../write/write-markdown.ts'

/** The text of an edition's file in the form that `facing format` gives it. */
export function writeText(frontMatter: Partial<FrontMatter>, body: Root): string {
  const yaml = writeFrontMatter(yamlOf(frontMatter), (path) => keysAt(schema, path))
  const markdown = writeMarkdown(body, '', 'nothing')
  return `---\n${yaml}---\n${markdown === '' ? '' : `\n${markdown}`}`
}

/** Data as YAML of ours: lists of ids on one line, no line broken. */
export function yamlOf(data: object): string {
  const document = new Document(data)
  visit(document, {
    Seq: (_key, node) => {
      if (isSeq(node)) node.flow = node.items.every((item) => 'value' in Object(item))
    },
  })
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 })
}
