import type { BlockContent, ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { plainText } from '../../../ground/body/plain-text.ts'
import type { SourceDocument } from '../../document.ts'
import { changeChildren, holdsFlow } from './tree-parts.ts'

/** A term and what it is, as Pandoc, Kramdown and PHP Markdown Extra write them. */
interface Definition {
  term: PhrasingContent[]
  meanings: PhrasingContent[][]
}

/** `Term` and `: what it is` on lines of their own become items of a list that begin with the term in bold. */
export function listDefinitions(root: Root, guessed: SourceDocument['guessed']): void {
  changeChildren(root, (children, parent) => {
    if (!holdsFlow(parent)) return children
    const changed: Nodes[] = []
    for (let index = 0; index < children.length; index++) {
      const definition = definitionAt(children, index)
      if (definition === undefined) {
        changed.push(children[index] as Nodes)
        continue
      }
      if (!definition.isJoined) index += 1
      guessed.push({ as: 'list', said: plainText(...definition.term) })
      const last = changed.at(-1)
      const item = itemOf(definition)
      if (last?.type === 'list' && last.data !== undefined) last.children.push(item)
      else changed.push({ type: 'list', ordered: false, spread: false, data: {}, children: [item] })
    }
    return changed
  })
}

function definitionAt(children: readonly Nodes[], index: number): (Definition & { isJoined: boolean }) | undefined {
  const [node, next] = [children[index], children[index + 1]]
  if (node?.type !== 'paragraph') return undefined
  const [term = [], ...meanings] = splitAtColons(node)
  if (meanings.length > 0 && term.length > 0) return { term, meanings, isJoined: true }
  if (next?.type !== 'paragraph') return undefined
  const [before = [], ...below] = splitAtColons(next)
  const isTerm = !/[.:;!?…]$/.test(plainText(node)) && plainText(node).length <= 80
  return before.length === 0 && below.length > 0 && isTerm ? { term, meanings: below, isJoined: false } : undefined
}

/** A paragraph's content, divided where a line begins with a colon and a space. */
function splitAtColons({ children }: Paragraph): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') {
      parts.at(-1)?.push(child)
      continue
    }
    const [first = '', ...more] = child.value.split(index === 0 ? /(?:^|\n):[ \t]+/ : /\n:[ \t]+/)
    if (first !== '') parts.at(-1)?.push({ type: 'text', value: first })
    for (const value of more) parts.push([{ type: 'text', value }])
  }
  return parts
}

function itemOf({ term, meanings }: Definition): ListItem {
  const isBold = term.length === 1 && term[0]?.type === 'strong'
  const [first = [], ...more] = meanings
  const head: PhrasingContent[] = isBold ? term : [{ type: 'strong', children: term }]
  const paragraphs = [[...head, { type: 'text' as const, value: ': ' }, ...first], ...more]
  const children = paragraphs.map((each): BlockContent => ({ type: 'paragraph', children: each }))
  return { type: 'listItem', spread: false, children }
}
