import type { PhrasingContent } from 'mdast'
import { writeMarkdown } from '../../write/write-markdown.ts'

/** Content as the Markdown of a line: its links and emphasis, but for one that is around all of it. */
export function richWords(content: readonly PhrasingContent[]): string {
  const [only, ...more] = content.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (more.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong')) return richWords(only.children)
  const children = structuredClone([...content])
  const markdown = writeMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }, '', 'nothing')
  return markdown.replace(/\s+/g, ' ').trim()
}
