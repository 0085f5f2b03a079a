import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { HtmlVisitor } from './html-visitor.ts'
import { readPlainFragment, readPlainPage } from './read-plain-html.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A visitor that has been told of every element of a page, as a parser reads it. */
export const readPage = <Visitor extends HtmlVisitor>(html: string, visit: () => Visitor): Visitor =>
  read(html, visit, readPlainPage)

/** The same of what stands in a body. */
export const readFragment = <Visitor extends HtmlVisitor>(html: string, visit: () => Visitor): Visitor =>
  read(html, visit, readPlainFragment)

function read<Visitor extends HtmlVisitor>(
  html: string,
  visit: () => Visitor,
  readPlain: typeof readPlainPage,
): Visitor {
  const visitor = visit()
  if (readPlain(html, visitor)) return visitor
  const second = visit()
  readParsed(html, second)
  return second
}

/** Tells of every element that a parser reads. */
export function readParsed(html: string, visitor: HtmlVisitor): void {
  const visitAll = (nodes: readonly Node[]): void => {
    for (const node of nodes) if ('tagName' in node) visit(node)
  }
  const visit = (element: Element): void => {
    const { tagName, attrs, childNodes } = element
    visitor.open(
      tagName,
      attrs.map(({ prefix, name, value }) => ({ name: prefix ? `${prefix}:${name}` : name, value })),
      childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    )
    if ('content' in element) visitAll((element as DefaultTreeAdapterTypes.Template).content.childNodes)
    visitAll(childNodes)
    visitor.close()
  }
  visitAll(parse(html).childNodes)
}
