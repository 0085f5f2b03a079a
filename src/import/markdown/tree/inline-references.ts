import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { changeChildren } from './tree-parts.ts'

/** Links and pictures with the address and title of their definition, which goes. The first of a label counts. */
export function inlineReferences(root: Root): void {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  changeChildren(root, (children) =>
    children.flatMap((node) => {
      if (node.type === 'definition') return []
      const { url, title } =
        (node.type === 'linkReference' || node.type === 'imageReference'
          ? definitions.get(node.identifier)
          : undefined) ?? {}
      if (url === undefined) return [node]
      const target = { url, ...(title && { title }) }
      if (node.type === 'linkReference') return [{ type: 'link' as const, ...target, children: node.children }]
      return node.type === 'imageReference' ? [{ type: 'image' as const, ...target, alt: node.alt ?? '' }] : [node]
    }),
  )
}
