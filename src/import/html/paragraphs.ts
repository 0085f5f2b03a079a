import type { ElementContent, Root } from 'hast'
import { elementOf, fill, isBlank, isBlock, isElement, rewriteSiblings } from './tree.ts'

const CONTAINER = /^(?:body|div|section|article|main|blockquote|td|li|dd|center|header|footer|aside|form|details)$/

/** Lines between two breaks become paragraphs: old pages and blogs have no `<p>`. */
export function splitAtBreaks(root: Root): void {
  rewriteSiblings(root, (siblings) =>
    siblings.flatMap((node) => {
      if (!isElement(node) || !node.children.some((child) => isElement(child, 'br'))) return [node]
      if (CONTAINER.test(node.tagName)) fill(node, paragraphsOf(node.children))
      else if (node.tagName === 'p') return paragraphsOf(node.children)
      return [node]
    }),
  )
}

/** Words and breaks in a row, cut where two breaks stand together. */
function paragraphsOf(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let line: ElementContent[] = []
  let breaks = 0
  const close = () => {
    if (line.some((node) => !isBlank(node) && !isElement(node, 'br'))) result.push(elementOf('p', line))
    line = []
    breaks = 0
  }
  for (const child of children) {
    if (isBlock(child)) {
      close()
      result.push(child)
      continue
    }
    if (isElement(child, 'br')) breaks += 1
    else if (!isBlank(child)) breaks = 0
    if (breaks === 2) close()
    else line.push(child)
  }
  close()
  return result
}
