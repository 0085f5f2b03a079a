import type { ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { compose } from '../../read/decode-text.ts'
import { withoutUnseen } from '../decode-document.ts'
import type { Dropped } from '../document.ts'
import { tidyInlines } from './tidy-inlines.ts'

/** Nodes whose children are words. */
const PHRASING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** A body in the form of ours, and what of it stays out. */
export interface TidyBody {
  body: Root
  dropped: Dropped[]
}

/**
 * A body without what nobody sees, without empty blocks, its headings from level 2 on with none skipped and without bold;
 * places and notes of parsers are gone, so that it is written anew.
 */
export function tidyBody(body: Root): TidyBody {
  const outline: number[] = []
  let unseen = 0
  let html = 0

  function clean(text: string): string {
    const { text: seen, count } = withoutUnseen(compose(text))
    unseen += count
    return seen
  }

  function tidy(node: Nodes): Nodes[] {
    const { position: _position, data, ...bare } = node as Nodes & { data?: { number?: number } }
    if (bare.type === 'html') {
      html++
      return []
    }
    if (bare.type === 'text' || bare.type === 'inlineCode' || bare.type === 'code') {
      return [{ ...bare, value: clean(bare.value) } as Nodes]
    }
    if (!('children' in bare)) return [bare as Nodes]
    const children = (bare.children as Nodes[]).flatMap(tidy)
    if (PHRASING.has(bare.type)) return tidyWords({ ...bare, children } as Nodes & { children: PhrasingContent[] })
    if (children.length === 0 && bare.type !== 'root' && bare.type !== 'link' && bare.type !== 'listItem') return []
    if (bare.type === 'list' && bare.ordered) numberInTurn(children as ListItem[], bare.start ?? 1)
    return [{ ...bare, ...(data?.number !== undefined && { data: { number: data.number } }), children } as Nodes]
  }

  function tidyWords(node: Nodes & { children: PhrasingContent[] }): Nodes[] {
    const words = node.type === 'heading' ? node.children.flatMap(withoutBold) : node.children
    const children = tidyInlines(words)
    if (node.type === 'tableCell') return [{ ...node, children }]
    if (children.length === 0) return []
    return [
      node.type === 'heading' ? { ...node, depth: levelOf(node.depth), children } : ({ ...node, children } as Nodes),
    ]
  }

  function levelOf(depth: number): 2 | 3 | 4 | 5 | 6 {
    while ((outline.at(-1) ?? 0) >= depth) outline.pop()
    outline.push(depth)
    return Math.min(6, outline.length + 1) as 2 | 3 | 4 | 5 | 6
  }

  const children = withoutLooseRules(body.children.flatMap(tidy) as RootContent[])
  return {
    body: { type: 'root', children },
    dropped: [
      ...(unseen > 0 ? [{ kind: 'invisible-character', count: unseen } as const] : []),
      ...(html > 0 ? [{ kind: 'html', count: html } as const] : []),
    ],
  }
}

/** Items that have no number of their own get that of their turn. */
function numberInTurn(items: readonly ListItem[], start: number): void {
  for (const [index, item] of items.entries()) item.data = { number: item.data?.number ?? start + index }
}

const withoutBold = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'strong' ? node.children.flatMap(withoutBold) : [node]

/** Lines across the page stand between blocks, one at a time. */
const withoutLooseRules = (blocks: readonly RootContent[]): RootContent[] =>
  blocks.filter((block, index) => {
    if (block.type !== 'thematicBreak') return true
    const before = blocks[index - 1]
    const isLast = blocks
      .slice(index + 1)
      .every(({ type }) => type === 'thematicBreak' || type === 'footnoteDefinition')
    return before !== undefined && before.type !== 'thematicBreak' && !isLast
  })
