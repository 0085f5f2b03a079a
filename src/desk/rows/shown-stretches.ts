import type { Nodes, PhrasingContent } from 'mdast'
import { childrenOf } from '../../ground/body/children-of.ts'
import { APART } from '../../ground/body/plain-text.ts'
import type { Block } from '../../model.ts'
import type { ShownStretch } from '../api/rows.ts'

const MARKS: Partial<Record<Nodes['type'], NonNullable<ShownStretch['mark']>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  inlineCode: 'code',
  code: 'code',
  link: 'link',
  linkReference: 'link',
  footnoteReference: 'note',
}

/** A block's text as a reader sees it, with its marks; cells and paragraphs are apart by line ends. */
export const shownStretches = (block: Block): ShownStretch[] =>
  merged(
    'children' in block.node
      ? between(childrenOf(block.node, block), APART.has(block.node.type), undefined)
      : stretchesOf(block.node, undefined),
  )

/** The same of a text that stands in no body. */
export const shownLine = (nodes: readonly PhrasingContent[]): ShownStretch[] => merged(between(nodes, false, undefined))

type Mark = ShownStretch['mark']

const between = (nodes: readonly Nodes[], areApart: boolean, mark: Mark): ShownStretch[] =>
  nodes.flatMap((node, index) => [
    ...(areApart && index > 0 ? [{ text: node.type === 'tableCell' ? ' | ' : '\n' }] : []),
    ...stretchesOf(node, mark),
  ])

/** What is marked twice shows the inner mark. */
function stretchesOf(node: Nodes, outer: Mark): ShownStretch[] {
  const mark = MARKS[node.type] ?? outer
  switch (node.type) {
    case 'text':
      return [stretch(node.value.replaceAll('\n', ' '), mark)]
    case 'inlineCode':
    case 'code':
    case 'html':
      return [stretch(node.value, mark)]
    case 'break':
      return [stretch('\n', mark)]
    case 'image':
    case 'imageReference':
      return [stretch(node.alt ?? '', mark)]
    case 'footnoteReference':
      return [stretch(node.label ?? node.identifier, mark)]
    default:
      return 'children' in node ? between(node.children, APART.has(node.type), mark) : []
  }
}

const stretch = (text: string, mark: Mark): ShownStretch => (mark ? { text, mark } : { text })

/** Neighbours of one mark are one stretch. */
function merged(stretches: readonly ShownStretch[]): ShownStretch[] {
  const all: ShownStretch[] = []
  for (const { text, mark } of stretches) {
    const last = all.at(-1)
    if (text === '') continue
    if (last && last.mark === mark) all[all.length - 1] = { ...last, text: last.text + text }
    else all.push(stretch(text, mark))
  }
  return all
}
