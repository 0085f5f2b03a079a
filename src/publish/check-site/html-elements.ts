import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { jsonOf } from '../json-of.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element of a page with what holds for it because of those around it. */
export interface HtmlElement {
  name: string
  /** Of attributes; `xlink:href` with its prefix. */
  value: (attribute: string) => string | undefined
  attributes: readonly { name: string; value: string }[]
  /** Text directly below it, of scripts and styles. */
  text: string
  /** Of a script that is JSON-LD, what it holds; undefined where it is broken, and of any other element. */
  data: unknown
  /** In the body of an article or a static page, where links speak the page's language whatever they lead to. */
  inBody: boolean
  /** The languages that its text is in; none where readers do not meet it. */
  languages: () => string[]
}

/** The class of the element that layouts put around a body. */
const BODY_CLASS = 'body'

interface Surroundings {
  language: string | undefined
  inBody: boolean
  isHidden: boolean
}

/** Every element of a page, in the order of the text. */
export function htmlElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = []
  const visit = (node: Node, around: Surroundings): void => {
    let inner = around
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((candidate) => nameOf(candidate) === name)?.value
      inner = {
        language: primary(attribute('lang')) ?? around.language,
        inBody: around.inBody || (attribute('class') ?? '').split(' ').includes(BODY_CLASS),
        isHidden: around.isHidden || attribute('aria-hidden') === 'true',
      }
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      elements.push({
        name: node.tagName,
        value: attribute,
        attributes: node.attrs.map((candidate) => ({ name: nameOf(candidate), value: candidate.value })),
        text,
        data: node.tagName === 'script' && isJsonLd(attribute) ? jsonOf(text) : undefined,
        inBody: inner.inBody,
        languages: () => (inner.isHidden ? [] : languagesIn(node, inner.language)),
      })
      if ('content' in node) visit(node.content as Node, inner)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inner)
  }
  visit(parse(html), { language: undefined, inBody: false, isHidden: false })
  return elements
}

/** Whether a script is data. */
export const isJsonLd = (value: HtmlElement['value']): boolean => value('type') === 'application/ld+json'

const nameOf = ({ prefix, name }: Element['attrs'][number]): string => (prefix ? `${prefix}:${name}` : name)

/** `es-419` → `es` */
export const primary = (tag: string | undefined): string | undefined => tag?.split('-')[0]?.toLowerCase()

function languagesIn(element: Element, own: string | undefined): string[] {
  const below = element.childNodes.flatMap((child) => ('tagName' in child ? languagesIn(child, saidOf(child)) : []))
  return own === undefined ? below : [own, ...below]
}

const saidOf = ({ attrs }: Element): string | undefined => primary(attrs.find(({ name }) => name === 'lang')?.value)
