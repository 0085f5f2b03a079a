import type { Element, ElementContent } from 'hast'
import type { Heading, Html, ListItem, Parents, Table } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { isAside } from '../../ground/body/is-aside.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { BodyOptions } from './body-options.ts'
import { contentOfItem } from './content-of-item.ts'
import { element, text } from './element.ts'
import { withSource } from './with-source.ts'

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

/** How blocks become elements. */
export function blockHandlers({ language }: BodyOptions): Handlers {
  const texts = textsOf(language).pages.body
  return {
    heading,
    blockquote: (state, node) => withSource(defaultHandlers.blockquote(state, node)),
    listItem,
    table: (state, node) => table(state, node, texts.table(headerOf(node))),
    code: (_state, { value }) => element('pre', {}, element('code', {}, text(value))),
    html,
  }
}

/** Facing pages have one title, whatever a text says. */
function heading(state: State, node: Heading): Element {
  const rendered: Element = defaultHandlers.heading(state, node)
  return node.depth === 1 ? { ...rendered, data: { facing: { tagName: 'h2' } } } : rendered
}

/** `- [x] done` → `☑ done`: an empty form field would have no name. Numbers that do not count on are those of the text. */
function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const { number } = node.data ?? {}
  const item = element(
    'li',
    { ...(number !== undefined && { value: String(number) }) },
    ...contentOfItem(state, node, parent),
  )
  if (typeof node.checked !== 'boolean') return item
  const first = item.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p')
  ;(first ?? item).children.unshift(text(node.checked ? '☑ ' : '☐ '))
  return item
}

/**
 * Wide tables scroll in a region of their own, which readers are told the name of. It is a landmark, of which facing pages
 * would have too many: there it is a group.
 */
function table(state: State, node: Table, name: string): Element {
  const inner: Element = defaultHandlers.table(state, node)
  for (const cell of cellsOf(inner)) {
    const { align } = cell.properties
    cell.properties = {
      ...(cell.tagName === 'th' && { scope: 'col' }),
      ...((align === 'right' || align === 'center') && { className: [align === 'right' ? 'end' : 'center'] }),
    }
  }
  const region = element('section', { ariaLabel: name }, inner)
  return { ...region, data: { facing: { properties: { role: 'group' } } } }
}

const headerOf = ({ children }: Table): string =>
  (children[0]?.children ?? []).map((cell) => plainText(cell)).join(', ')

function cellsOf(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  return node.tagName === 'th' || node.tagName === 'td' ? [node] : node.children.flatMap(cellsOf)
}

/** Nothing of a text is lost: HTML is shown as it was typed, but for notes to editors. */
function html(_state: State, node: Html, parent: Parents | undefined): ElementContent | undefined {
  if (PHRASING.has(parent?.type ?? '')) return text(node.value)
  return isAside(node) ? undefined : element('p', {}, text(node.value))
}
