import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'

/** A body whose links and pictures have their addresses with them, and no definitions below it. */
export function resolveReferences(body: Root): Root {
  const definitions = new Map<string, Definition>()
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(body)

  function resolve(node: Nodes): Nodes[] {
    if (node.type === 'definition') return []
    if (node.type === 'imageReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {}
      return [{ type: 'image', url, alt: node.alt ?? null, ...(title && { title }) }]
    }
    if (!('children' in node)) return [node]
    const children = (node.children as Nodes[]).flatMap(resolve)
    if (node.type !== 'linkReference') return [{ ...node, children } as Nodes]
    const definition = definitions.get(node.identifier)
    if (definition === undefined) return children
    return [{ type: 'link', url: definition.url, children: children as PhrasingContent[] }]
  }
  return { ...body, children: body.children.flatMap(resolve) as Root['children'] }
}
