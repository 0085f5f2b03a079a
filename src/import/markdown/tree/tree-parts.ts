import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast'

const PHRASING: ReadonlySet<string> = new Set([
  ...[
    'break',
    'delete',
    'emphasis',
    'footnoteReference',
    'image',
    'imageReference',
    'inlineCode',
    'link',
    'linkReference',
    'strong',
    'text',
  ],
])

/** Whether a node stands within a paragraph. */
export const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type)

/** Whether paragraphs stand in a node. */
export const holdsFlow = ({ type }: Nodes): boolean =>
  type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'

/** Changes the children of every parent of a tree, from the leaves up. */
export function changeChildren(parent: Parents, change: (children: Nodes[], parent: Parents) => Nodes[]): void {
  for (const child of parent.children) if ('children' in child) changeChildren(child, change)
  setChildren(parent, change(parent.children, parent))
}

/** Gives a parent other children, which the caller knows to fit. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as typeof parent.children
}

/** Runs of phrasing content in paragraphs, the rest as it is. */
export function inParagraphs(nodes: readonly Nodes[]): BlockContent[] {
  const flow: BlockContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (open === undefined) {
        open = { type: 'paragraph', children: [] }
        flow.push(open)
      }
      open.children.push(node)
    } else {
      open = undefined
      flow.push(node as BlockContent)
    }
  }
  return flow.filter((node) => node.type !== 'paragraph' || !isBlankPhrasing(node.children))
}

/** What of nodes can stand within a paragraph: of blocks their words, a space between them. */
export function inOneLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (isPhrasing(node)) return [node]
    const inside: PhrasingContent[] =
      'children' in node
        ? inOneLine(node.children)
        : 'value' in node && node.type === 'code'
          ? [{ type: 'text', value: node.value }]
          : []
    return index > 0 && inside.length > 0 ? [{ type: 'text', value: ' ' }, ...inside] : inside
  })
}

/** Whether nothing of it is seen. */
export const isBlankPhrasing = (nodes: readonly Nodes[]): boolean =>
  nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
