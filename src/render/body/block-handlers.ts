import type { Element, ElementContent } from 'hast'
import type { Html, ListItem, Nodes, Parents, Table } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast'
import { plainText } from '../../ground/body/plain-text.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { BodyOptions } from './body-options.ts'
import { element, text } from './element.ts'

/** Ids of the nodes that are blocks: the node's own, then those of anchors within it. */
export type IdsOfNodes = ReadonlyMap<Nodes, readonly string[] | undefined>

const PHRASING: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])

/** How blocks become elements that carry their ids. */
export function blockHandlers(ids: IdsOfNodes, { language }: BodyOptions): Handlers {
  const texts = textsOf(language).pages.body
  const withId =
    (handler: Handler): Handler =>
    (state, node, parent) =>
      setIds(handler(state, node, parent), ids.get(node))
  return {
    heading: withId(defaultHandlers.heading),
    blockquote: withId(defaultHandlers.blockquote),
    listItem: withId(listItem),
    table: withId((state, node) => table(state, node, texts.table(headerOf(node)))),
    code: withId((_state, { value }) => element('pre', {}, element('code', {}, text(value)))),
    html,
  }
}

/** The element, or the first of several, with its id, and with an empty anchor for each other one. */
export function setIds(result: ReturnType<Handler>, ids: readonly string[] | undefined): ReturnType<Handler> {
  const first = [result].flat()[0]
  const [id, ...others] = ids ?? []
  if (first?.type !== 'element' || id === undefined) return result
  first.properties = { id, ...first.properties }
  first.children.unshift(...others.map(anchor))
  return result
}

/** What a block of the other edition that has no opposite of its own is found by. */
export const anchor = (id: string): Element => element('span', { id })

/** `- [x] done` → `☑ done`: an empty form field would have no name. */
function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent)
  if (typeof node.checked !== 'boolean') return item
  const first = item.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p')
  ;(first ?? item).children.unshift(text(node.checked ? '☑ ' : '☐ '))
  return item
}

/** Wide tables scroll in a region of their own, which keys reach and readers are told the name of. */
function table(state: State, node: Table, name: string): Element {
  const inner: Element = defaultHandlers.table(state, node)
  for (const cell of cellsOf(inner)) {
    const { align } = cell.properties
    cell.properties = {
      ...(cell.tagName === 'th' && { scope: 'col' }),
      ...((align === 'right' || align === 'center') && { className: [align === 'right' ? 'end' : 'center'] }),
    }
  }
  return element('section', { tabIndex: 0, ariaLabel: name }, inner)
}

const headerOf = ({ children }: Table): string =>
  (children[0]?.children ?? []).map((cell) => plainText(cell)).join(', ')

function cellsOf(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  return node.tagName === 'th' || node.tagName === 'td' ? [node] : node.children.flatMap(cellsOf)
}

/** Nothing of a text is lost: HTML is shown as it was typed. */
function html(_state: State, { value }: Html, parent: Parents | undefined): ElementContent {
  return PHRASING.has(parent?.type ?? '') ? text(value) : element('p', {}, text(value))
}
