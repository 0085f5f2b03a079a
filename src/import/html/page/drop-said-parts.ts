import type { Element, Parents } from 'hast'
import type { DroppedKind } from '../../document.ts'
import type { DroppedParts } from '../dropped-parts.ts'
import { elementsIn, fill, type HtmlNode, holdsWords, isBlank, isElement, lineOf, propertyOf } from '../tree.ts'
import { saidPartOf, saysRelated } from './page-parts.ts'

/** Takes out lines that say what they are, with the links to other pieces that follow them. */
export function dropSaidParts(parent: Parents, site: string, dropped: DroppedParts): void {
  const kept: HtmlNode[] = []
  const rows = parent.children
  for (let at = 0; at < rows.length; at += 1) {
    const child = rows[at] as HtmlNode
    const links = isElement(child) && isLabel(child) ? linksBehind(rows, at, site) : 0
    const kind = isElement(child) ? (links > 0 ? 'related' : kindOfLine(child)) : undefined
    if (kind) {
      dropped.add(kind)
      at += links
    } else {
      if (isElement(child) && !holdsWords(child)) dropSaidParts(child, site, dropped)
      kept.push(child)
    }
  }
  fill(parent, kept)
}

/** Whether a line is a label such as `Te puede interesar`. */
function isLabel(element: Element): boolean {
  const line = lineOf(element)
  return line.length < 50 && saysRelated(line) && !/[.,;]/.test(line)
}

/** How many nodes behind a label are nothing but links within the site: authors send their readers elsewhere. */
function linksBehind(rows: readonly HtmlNode[], label: number, site: string): number {
  let end = label
  for (let at = label + 1; at < rows.length; at += 1) {
    const node = rows[at] as HtmlNode
    if (isElement(node) ? !isOnlyLinks(node, site) : !isBlank(node)) break
    if (isElement(node)) end = at
  }
  return end - label
}

const LINE = /^(?:p|div|h[2-6]|span|section|aside|ul|blockquote)$/

function kindOfLine(element: Element): DroppedKind | undefined {
  if (!LINE.test(element.tagName)) return undefined
  const line = lineOf(element)
  if (line === '' || line.length > 300) return undefined
  const links = linksIn(element)
  if (isRelated(line, links)) return 'related'
  const isHeading = /^h\d$/.test(element.tagName)
  const said = element.tagName === 'ul' ? saidOfItems(element) : saidPartOf(line, links.length > 0)
  if (said === 'menu' && links.length === 0 && line.length > 30) return undefined
  return isHeading && links.length === 0 && said !== 'newsletter' ? undefined : said
}

/** Whether a line is a label such as `Lea también:` with the links to other pieces. */
function isRelated(line: string, links: readonly Element[]): boolean {
  const linked = links.map(lineOf).join('').length
  return links.length > 0 && saysRelated(line) && line.length - linked <= 45
}

const linksIn = (element: Element): Element[] => [...elementsIn(element)].filter(({ tagName }) => tagName === 'a')

function isOnlyLinks(element: Element, site: string): boolean {
  const links = linksIn(element)
  const linked = links.map(lineOf).join('').length
  const isInside = (href: string) => !/^https?:/i.test(href) || (site !== '' && href.includes(`//${site}/`))
  return (
    linked > 0 && linked >= 0.8 * lineOf(element).length && links.every((link) => isInside(propertyOf(link, 'href')))
  )
}

function saidOfItems(list: Element): DroppedKind | undefined {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'))
  const kinds = new Set(items.map((item) => (linksIn(item).length > 0 ? saidPartOf(lineOf(item), true) : undefined)))
  return kinds.size === 1 ? [...kinds][0] : undefined
}
