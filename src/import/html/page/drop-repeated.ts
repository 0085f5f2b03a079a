import type { Element, Parents } from 'hast'
import type { DroppedParts } from '../dropped-parts.ts'
import { elementsIn, type HtmlNode, isElement, lineOf, propertyOf, prune } from '../tree.ts'

const REPEATED =
  /(?:^|[\s_-])(?:pull-?quotes?|pullquote|destacado|sumario-texto|cita-destacada|quote-box|callout)(?:[\s_-]|$)/i

/** Takes out sentences that a page shows a second time in large letters. */
export function dropRepeated(text: Parents, dropped: DroppedParts): void {
  const isBox = (node: HtmlNode): node is Element =>
    isElement(node, 'aside') ||
    (isElement(node, 'blockquote', 'div', 'p', 'figure') && REPEATED.test(propertyOf(node, 'className')))
  const boxes = [...elementsIn(text)].filter(isBox)
  if (boxes.length === 0) return
  const inBoxes = new Set(boxes)
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const collect = (parent: Parents): string =>
    parent.children
      .map((child) =>
        child.type === 'text' ? child.value : isElement(child) && !inBoxes.has(child) ? `${collect(child)} ` : '',
      )
      .join('')
  const all = plain(collect(text))
  prune(text, (node) => {
    if (!isElement(node) || !inBoxes.has(node)) return false
    const words = plain(lineOf(node))
    if (words.length < 20 || !all.includes(words)) return false
    dropped.add('text-box')
    return true
  })
}
