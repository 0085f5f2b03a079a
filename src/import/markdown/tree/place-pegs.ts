import type { Heading, Nodes, Parents, Root } from 'mdast'
import { PEG, type Peg, withoutPegs } from '../marks/peg.ts'
import type { Tell } from '../tell.ts'
import { changeChildren, holdsFlow, inOneLine, inParagraphs, isPhrasing } from './tree-parts.ts'

/** A peg within a tree, until all of it is put together. */
interface PegNode {
  type: 'peg'
  peg: Peg
}

type Node = Nodes | PegNode

/** Puts what pegs stand for in their place → the names by which links reach headings. */
export function placePegs(root: Root, pegs: readonly Peg[], tell: Tell): Map<string, Heading> {
  const names = new Map<string, Heading>()
  changeChildren(root, (children, parent) => {
    const placed = children.flatMap((node) => place(node, pegs, tell))
    for (const node of placed) {
      if (node.type === 'peg' && node.peg.kind === 'id' && parent.type === 'heading') names.set(node.peg.id, parent)
    }
    return arrange(placed, parent)
  })
  return names
}

function place(node: Nodes, pegs: readonly Peg[], tell: Tell): Node[] {
  if (node.type === 'text') return placeInText(node.value, pegs)
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
    const isLost = node.url.search(PEG) >= 0
    if ('title' in node && node.title) node.title = withoutPegs(node.title)
    if (node.type === 'image') {
      node.alt = withoutPegs(node.alt ?? '')
      if (isLost) tell({ kind: 'picture', ...(node.alt && { what: node.alt }) })
    }
    if (isLost) return node.type === 'link' ? node.children : []
  }
  return [node]
}

function placeInText(value: string, pegs: readonly Peg[]): Node[] {
  const parts = value.split(PEG)
  return parts.flatMap((part, index): Node[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }]
    const peg = pegs[Number(part)]
    return peg === undefined ? [] : peg.kind === 'node' ? [{ ...peg.node }] : [{ type: 'peg', peg }]
  })
}

/** Blocks out of paragraphs, and what is set apart in quotations. */
function arrange(nodes: readonly Node[], parent: Parents): Nodes[] {
  if (parent.type === 'paragraph') return nodes as Nodes[]
  if (!holdsFlow(parent)) {
    const plain = nodes.filter((node): node is Nodes => node.type !== 'peg')
    return nodes.length === plain.length && plain.every(isPhrasing) ? plain : fitting(plain, parent)
  }
  return setApart(nodes.flatMap(opened))
}

const fitting = (nodes: Nodes[], { type }: Parents): Nodes[] =>
  type === 'list' || type === 'table' || type === 'tableRow' ? nodes : inOneLine(nodes)

/** A paragraph in the parts that its blocks and pegs leave of it. */
function opened(node: Node): Node[] {
  if (
    node.type !== 'paragraph' ||
    (node.children as Node[]).every((child) => child.type !== 'peg' && isPhrasing(child))
  ) {
    return [node]
  }
  const parts: Node[] = []
  let run: Nodes[] = []
  for (const child of node.children as Node[]) {
    if (child.type !== 'peg' && isPhrasing(child)) run.push(child)
    else {
      parts.push(...inParagraphs(run), child)
      run = []
    }
  }
  return [...parts, ...inParagraphs(run)]
}

/** What stands between two pegs in a quotation; a peg without its partner is nothing. */
function setApart(nodes: readonly Node[]): Nodes[] {
  const levels: Nodes[][] = [[]]
  for (const node of nodes) {
    const top = levels.at(-1) ?? []
    if (node.type !== 'peg') top.push(node)
    else if (node.peg.kind === 'open') levels.push([])
    else if (node.peg.kind === 'close' && levels.length > 1) {
      levels.pop()
      if (top.length > 0) levels.at(-1)?.push({ type: 'blockquote', children: inParagraphs(top) as never })
    }
  }
  return levels.flat()
}
