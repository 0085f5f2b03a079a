import type { List, Nodes, Root } from 'mdast'
import { isAside } from '../../ground/body/is-aside.ts'
import type { Lines } from '../../model.ts'
import { escapeText } from '../words/escape-html.ts'

/** What stands around the blocks of a body on its page, and where they stand in it. `indexes`: those of blocks by their nodes. */
export const linesOf = ({ children }: Root, indexes: ReadonlyMap<Nodes, number>): Lines =>
  children.flatMap((node): Lines => {
    if (node.type === 'list') return linesOfList(node, indexes)
    const stray = strayHtml(node)
    if (stray !== undefined) return [stray]
    const index = indexes.get(node)
    return index === undefined || node.type === 'footnoteDefinition' ? [] : [index]
  })

/** The same of a list that is no part of another block. */
export function linesOfList(list: List, indexes: ReadonlyMap<Nodes, number>): Lines {
  const tag = list.ordered ? 'ol' : 'ul'
  const start = typeof list.start === 'number' && list.start !== 1 ? ` start="${list.start}"` : ''
  const items = list.children.flatMap((item): Lines => {
    const index = indexes.get(item)
    if (index !== undefined) return [index]
    const below = item.children.flatMap((child) => (child.type === 'list' ? linesOfList(child, indexes) : []))
    const opening = item.data?.number === undefined ? '<li>' : `<li value="${item.data.number}">`
    return below.length === 0 ? [`${opening}</li>`] : [opening, ...below, '</li>']
  })
  return [`<${tag}${start}>`, ...items, `</${tag}>`]
}

/** HTML of what stands between blocks and is none: rules, HTML as it was typed; undefined of any other node, and of notes to editors. */
export function strayHtml(node: Nodes): string | undefined {
  if (node.type === 'thematicBreak') return '<hr>'
  return node.type === 'html' && !isAside(node) ? `<p>${escapeText(node.value)}</p>` : undefined
}
