import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'

/** Whatever stands in a tree of HTML. */
export type HtmlNode = ElementContent | RootContent

/** Whether a node is an element, and one of these where names are given. */
export const isElement = <Name extends string>(
  node: HtmlNode | Parents | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName))

/** The words of a property of an element, '' where it has none; `class` is `className` here. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? `${value}`
      : ''
}

/** A new element. */
export const elementOf = (
  tagName: string,
  children: readonly HtmlNode[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: children.filter(isInElement) })

const isInElement = (node: HtmlNode): node is ElementContent => node.type !== 'doctype'

/** Gives a node other children; what cannot stand in it is left out. */
export function fill(parent: Parents, children: readonly HtmlNode[]): void {
  parent.children = children.filter(isInElement)
}

/** The text of a node as it stands in the file. */
export function textInside(node: HtmlNode | Parents): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textInside).join('') : ''
}

/** The text of a node on one line. */
export const lineOf = (node: HtmlNode | Parents): string => textInside(node).replace(/\s+/g, ' ').trim()

/** All elements in a tree, each before what is in it. */
export function* elementsIn(parent: Parents): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsIn(child)
  }
}

/** The first element in a tree that is as asked. */
export function findElement(parent: Parents, isIt: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(parent)) if (isIt(element)) return element
  return undefined
}

/** Changes a tree from its leaves up: what is given for a node stands in its place; undefined leaves it. */
export function rewrite(
  parent: Parents,
  change: (node: HtmlNode, parent: Parents) => readonly HtmlNode[] | undefined,
): void {
  const children: HtmlNode[] = []
  for (const child of parent.children) {
    if ('children' in child) rewrite(child, change)
    const changed = change(child, parent)
    if (changed === undefined) children.push(child)
    else for (const each of changed) children.push(each)
  }
  fill(parent, children)
}

/** Takes nodes out of a tree, with all that is in them; it looks at what holds them first. */
export function prune(parent: Parents, isOut: (node: HtmlNode, parent: Parents) => boolean): void {
  fill(
    parent,
    parent.children.filter((child) => !isOut(child, parent)),
  )
  for (const child of parent.children) if ('children' in child) prune(child, isOut)
}

/** Changes every row of siblings of a tree, from the leaves up. */
export function rewriteSiblings(
  parent: Parents,
  change: (siblings: readonly HtmlNode[], parent: Parents) => readonly HtmlNode[],
): void {
  for (const child of parent.children) if ('children' in child) rewriteSiblings(child, change)
  fill(parent, change(parent.children, parent))
}

/** What stands in a tree: elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element begins a line of its own. */
export const isBlock = (node: HtmlNode): node is Element => node.type === 'element' && BLOCKS.has(node.tagName)

/** The body of a document, or all of it. */
export const bodyElement = (root: Root): Parents => findElement(root, (element) => element.tagName === 'body') ?? root

export const isBlank = (node: HtmlNode): boolean => node.type === 'text' && /^\s*$/.test(node.value)

/** Whether what stands in an element is words of a line, or a thing that is taken as a whole. */
export const holdsWords = ({ tagName }: Element): boolean =>
  /^(?:p|h[1-6]|pre|code|a|table|figure|span|em|strong)$/.test(tagName)
