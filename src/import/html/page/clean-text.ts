import type { Element, Parents } from 'hast'
import type { DroppedKind } from '../../document.ts'
import type { DroppedParts } from '../dropped-parts.ts'
import {
  elementsIn,
  fill,
  type HtmlNode,
  holdsWords,
  isElement,
  lineOf,
  propertyOf,
  prune,
  textInside,
} from '../tree.ts'
import { dropRepeated } from './drop-repeated.ts'
import { dropSaidParts } from './drop-said-parts.ts'
import { partOfPage, siteNamesOf } from './page-parts.ts'

/** Of a text, no part that stands between its paragraphs is longer. */
const MOST = 0.5
const COMMENT = /(?:^|[\s_-])comment(?:ario)?(?:[\s_-]|$)/i

/** Takes what sites put between the paragraphs of a text out of it, by what it is called or what its lines say; `site` is its host. */
export function cleanText(text: Parents, site: string, dropped: DroppedParts): void {
  const all = textInside(text).length
  dropNamedParts(text, all, dropped)
  dropSaidParts(text, site, dropped)
  dropRepeated(text, dropped)
}

/** Of what stands within a line, what is there for programs that read aloud, and links of a heading to itself. */
const NOT_SEEN =
  /^(?:screen-reader-text|sr-only|visually-?hidden|(?:header|heading)-?anchor\S*|anchor(?:-link|js-link)?|mw-editsection|edit-link)$/

function dropNamedParts(parent: Parents, all: number, dropped: DroppedParts): void {
  if (isElement(parent) && holdsWords(parent)) {
    prune(parent, (node) => isElement(node) && siteNamesOf(node).some((name) => NOT_SEEN.test(name)))
    return
  }
  const isPart = (node: HtmlNode): boolean => {
    const kind = isElement(node) && textInside(node).length <= MOST * all ? partOfPage(node) : undefined
    if (kind && isElement(node)) countPart(kind, node, dropped)
    return kind !== undefined
  }
  fill(
    parent,
    parent.children.filter((child) => !isPart(child)),
  )
  for (const child of parent.children) if (isElement(child)) dropNamedParts(child, all, dropped)
}

/** Counts a part of a page that holds something to be seen; of readers' comments each. */
export function countPart(kind: DroppedKind, part: Element, dropped: DroppedParts): void {
  if (lineOf(part) === '') return
  const comments = kind === 'reader-comment' ? [...elementsIn(part)].filter(isComment).length : 0
  dropped.add(kind, undefined, Math.max(1, comments))
}

const isComment = (element: Element): boolean =>
  isElement(element, 'li', 'article', 'div') && COMMENT.test(propertyOf(element, 'className'))
