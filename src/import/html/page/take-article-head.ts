import type { Element, Parents } from 'hast'
import type { DroppedParts } from '../dropped-parts.ts'
import {
  elementOf,
  fill,
  findElement,
  type HtmlNode,
  isBlank,
  isBlock,
  isElement,
  lineOf,
  propertyOf,
} from '../tree.ts'
import { dayNamedIn } from './day-named-in.ts'
import { noteHead, type PageHead } from './look-around.ts'
import type { OwnFacts } from './own-facts.ts'
import { fold, headPartOf, saidPartOf } from './page-parts.ts'

/** From so many characters on a paragraph is one of the text. */
const PARAGRAPH = 80
/** So many blocks on there may still be something of the head. */
const AHEAD = 4

/** Takes title, standfirst, byline and the first picture out of the beginning of a text; lines that are to be read stay first. */
export function takeArticleHead(text: Parents, head: PageHead, own: OwnFacts, dropped: DroppedParts): void {
  let isOpen = true
  const visit = (parent: Parents): void => {
    const kept: HtmlNode[] = []
    for (const [index, child] of parent.children.entries()) {
      if (!isOpen || !isElement(child)) kept.push(child)
      else if (!isOfHead(child, parent.children.slice(index + 1))) {
        if (isHolder(child)) visit(child)
        else if (lineOf(child).length >= PARAGRAPH || isElement(child, 'h2', 'h3', 'ul', 'ol', 'blockquote'))
          isOpen = false
        kept.push(child)
      }
    }
    fill(parent, kept)
  }
  const isOfHead = (element: Element, after: readonly HtmlNode[]): boolean => {
    if (isStandfirst(element, after)) {
      head.recognised.push({ key: 'description', said: lineOf(element) })
      return true
    }
    if (noteHead(element, true, head, own) || isSaid(element, own)) return true
    const isLabel = (head.titles.length > 0 || own.titles.length > 0) && isLabelOfHead(element)
    if (isLabel) dropped.add(saidPartOf(lineOf(element), true) ?? 'menu')
    return isLabel
  }
  const isStandfirst = (element: Element, after: readonly HtmlNode[]): boolean => {
    const known = fold(own.description ?? '')
    if (known === '' || !isElement(element, 'p', 'h2', 'h3', 'div') || fold(lineOf(element)) !== known) return false
    return (
      element.tagName !== 'p' ||
      after
        .filter((node) => !isBlank(node))
        .slice(0, AHEAD)
        .some(isInHead)
    )
  }
  visit(text)
  const lines = head.lines.map((line) => elementOf('p', [{ type: 'text', value: line }]))
  fill(text, [...lines, ...text.children])
}

const isInHead = (node: HtmlNode): boolean =>
  node.type === 'element' &&
  (headPartOf(node) !== undefined ||
    isElement(node, 'time', 'h1') ||
    /\bauthor\b/.test(`${propertyOf(node, 'rel')} ${propertyOf(node, 'itemprop')}`) ||
    node.children.some(isInHead))

const isHolder = (element: Element): boolean =>
  isElement(element, 'div', 'section', 'header', 'article', 'main', 'center', 'p', 'figure') &&
  element.children.some((child) => isBlock(child) || isElement(child, 'img'))

const LABEL = /^(?:por|by|texto|escrito por|written by)\s*:?\s+/i

/** A name or title alone that the page says of itself. */
const isSaid = (element: Element, own: OwnFacts): boolean =>
  isElement(element, 'p', 'h2', 'div', 'time') &&
  lineOf(element) !== '' &&
  [...own.titles, ...(own.authors ?? [])].some((words) => fold(words) === fold(lineOf(element).replace(LABEL, '')))

const isLinked = (element: Element): boolean => findElement(element, ({ tagName }) => tagName === 'a') !== undefined

/** `7 min read · Mar 14, 2026`, a number of readers. */
function isLabelOfHead(element: Element): boolean {
  const line = lineOf(element)
  if (line === '' || line.length >= PARAGRAPH || !isElement(element, 'p', 'div', 'span', 'ul')) return false
  return (
    /^[\d.,\s]+$/.test(line) ||
    saidPartOf(line, isLinked(element)) !== undefined ||
    (dayNamedIn(line) !== undefined && line.length < 50)
  )
}
