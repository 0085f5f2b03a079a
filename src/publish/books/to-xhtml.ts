import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { BOOK_STYLE } from '../../../layouts/books/index.ts'
import type { BookDocument } from './book-documents.ts'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlElement = DefaultTreeAdapterTypes.Element
type XmlNode = ReturnType<typeof x>['children'][number]

/** What a document takes from the book around it. */
interface AroundDocument {
  /** Where a link leads from here; undefined where only its words remain. */
  hrefOf: (href: string) => string | undefined
  /** Under which name the book has a picture that pages show at an address. */
  pictureAt: (src: string) => string | undefined
}

const OPS = 'http://www.idpf.org/2007/ops'

/** What only browsers of pages need: they load, scroll and mark. `class` and `lang` stay. */
const FOR_PAGES =
  /^(?:data-.*|tabindex|loading|decoding|fetchpriority|srcset|sizes|download|width|height|aria-current)$/
/** The looks that the style of books knows. */
const LOOKS: ReadonlySet<string> = new Set([...BOOK_STYLE.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
/** Roles that tell readers of a page that something scrolls. */
const FOR_SCROLLING = new Set(['group', 'region'])
/** Characters that XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A document of an EPUB: HTML as XML, its links and pictures as they are within the book. */
export function toXhtml({ locale, title, html }: BookDocument, { hrefOf, pictureAt }: AroundDocument): string {
  const { childNodes } = parseFragment(html)

  const toNodes = (nodes: readonly HtmlNode[]): XmlNode[] => nodes.flatMap(toNode)

  function toNode(node: HtmlNode): XmlNode[] {
    if (node.nodeName === '#text') return [{ type: 'text', value: clean((node as { value: string }).value) }]
    if (!('tagName' in node)) return []
    const { tagName, childNodes: children } = node
    // A number in the margin is drawn by the style of pages from an attribute.
    const number = attributeOf(node, 'data-n')
    if (tagName === 'source') return []
    if (tagName === 'picture' || isTerm(node)) return toNodes(children)
    if (tagName === 'img') return imageOf(node)
    if (tagName === 'a')
      return linkOf(node, number === undefined ? toNodes(children) : [{ type: 'text', value: number }])
    if (number !== undefined) return []
    const attributes = attributesOf(node)
    // What marks sentences and long words on pages marks nothing here.
    if (tagName === 'span' && Object.keys(attributes).length === 0) return toNodes(children)
    return [x(tagName, attributes, toNodes(children))]
  }

  function imageOf(node: HtmlElement): XmlNode[] {
    const name = pictureAt(attributeOf(node, 'src') ?? '')
    const alt = attributeOf(node, 'alt') ?? ''
    const { role, lang } = attributesOf(node)
    const own = { role, lang, 'xml:lang': lang }
    return [name === undefined ? x('span', own, clean(alt)) : x('img', { ...own, src: name, alt: clean(alt) })]
  }

  function linkOf(node: HtmlElement, words: XmlNode[]): XmlNode[] {
    const href = hrefOf(attributeOf(node, 'href') ?? '')
    const { href: _, ...attributes } = attributesOf(node)
    if (href !== undefined) return [x('a', { ...attributes, href }, words)]
    return Object.keys(attributes).length === 0
      ? words
      : [x('span', { lang: attributes.lang, id: attributes.id }, words)]
  }

  const body = toNodes(childNodes)
  const root = x(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': OPS, lang: locale, 'xml:lang': locale },
    [
      x('head', [
        x('meta', { charset: 'utf-8' }),
        x('title', clean(title)),
        x('link', { rel: 'stylesheet', href: 'style.css' }),
      ]),
      x('body', body),
    ],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(root, { closeEmptyElements: true })}\n`
}

const clean = (text: string): string => text.replace(NOT_XML, '')

const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

/** A term that leads to the glossary of the site, which is in no book. */
const isTerm = (node: HtmlElement): boolean => node.tagName === 'a' && attributeOf(node, 'class') === 'term'

const looksIn = (names: string): string =>
  names
    .split(' ')
    .filter((name) => LOOKS.has(name))
    .join(' ')

function attributesOf({ attrs }: HtmlElement): Record<string, string> {
  const isKept = (name: string, value: string) =>
    !FOR_PAGES.test(name) && !(name === 'role' && FOR_SCROLLING.has(value))
  const kept = attrs
    .filter(({ name, value }) => isKept(name, value))
    .map(({ name, value }) => [name, name === 'class' ? looksIn(value) : clean(value)] as const)
    .filter(([name, value]) => name !== 'class' || value !== '')
  const lang = kept.find(([name]) => name === 'lang')
  return Object.fromEntries(lang ? [...kept, ['xml:lang', lang[1]]] : kept)
}
