import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { renderPage } from '../../layouts/index.ts'
import type { Page } from '../../src/model.ts'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A page as a browser reads it. */
export class Parsed {
  readonly html: string
  readonly elements: Element[]

  constructor(page: Page) {
    this.html = renderPage(page)
    this.elements = below(parse(this.html, { onParseError: fail }))
  }

  /** Every element with one of the names, in the order of the page; `where` holds of its attributes. */
  all(names: string, where: (attributes: Record<string, string>) => boolean = () => true): Element[] {
    const wanted = names.split(' ')
    return this.elements.filter((element) => wanted.includes(element.tagName) && where(attributes(element)))
  }

  /** The only element with the class. */
  only(className: string): Element {
    const found = this.elements.filter((element) => attributes(element).class?.split(' ').includes(className))
    if (found.length !== 1) throw new Error(`${found.length} elements with the class ${className}`)
    return found[0] as Element
  }
}

/** The first of some elements, of which there has to be one. */
export function first(elements: readonly (Element | undefined)[]): Element {
  const [element] = elements
  if (element === undefined) throw new Error('There is no such element')
  return element
}

/** The elements below a node, in the order of the page. */
export const below = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : below(child)))
    : []

export const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))

/** What is to be read in an element, white space folded. */
export const textOf = (node: Node): string => allText(node).replace(/\s+/g, ' ').trim()

const allText = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(allText).join('') : ''

/** `[The Night Bus](/sub/en/the-night-bus/) en en`: a link with its language and that of what it leads to. */
export function link(element: Element): string {
  const { href, lang, hreflang } = attributes(element)
  return [`[${textOf(element)}](${href})`, lang, hreflang].filter(Boolean).join(' ')
}

/** The links in an element. */
export const linksIn = (element: Element): string[] =>
  below(element)
    .filter(({ tagName }) => tagName === 'a')
    .map(link)

function fail({ code }: { code: string }): never {
  throw new Error(`The page is no valid HTML: ${code}`)
}
