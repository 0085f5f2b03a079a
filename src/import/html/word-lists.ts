import type { Element, ElementContent, Root } from 'hast'
import {
  elementOf,
  elementsIn,
  fill,
  isBlank,
  isElement,
  lineOf,
  propertyOf,
  rewriteSiblings,
  textInside,
} from './tree.ts'

/** How Word sets the gap behind a mark that it wrote by hand. */
const GAP = /font(?:-size)?:\s*7(?:\.0)?pt\s*["']?times new roman|mso-list:\s*ignore|mso-tab-count/i
const LEVEL = /mso-list:[^;]*?\blevel(\d)/i
const INDENT = /margin-left:\s*([\d.]+)(pt|in|cm)/i
const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 28.35 }
/** Word indents a level by half an inch. */
const STEP = 36
const NUMBER = /^\(?(\d{1,4}|[a-z]|[ivxl]{1,6})[.)]$/i

interface Item {
  depth: number
  isNumbered: boolean
  start: number
  content: ElementContent[]
}

/** Items of lists, which Word saves as paragraphs that begin with `·`, `o` or `1.`, become lists. */
export function gatherWordLists(root: Root): void {
  rewriteSiblings(root, (siblings) => {
    const rows: (typeof siblings)[number][] = []
    let items: Item[] = []
    const close = () => {
      if (items.length > 0) rows.push(...listsOf(items))
      items = []
    }
    for (const node of siblings) {
      const item = isElement(node, 'p') ? itemOf(node) : undefined
      if (item) items.push(item)
      else if (items.length === 0 || !isBlank(node)) {
        close()
        rows.push(node)
      }
    }
    close()
    return rows
  })
}

function itemOf(paragraph: Element): Item | undefined {
  const gap = [...elementsIn(paragraph)].find(
    (element) => GAP.test(propertyOf(element, 'style')) && /^[\s.]*$/.test(withoutMark(element)),
  )
  if (gap === undefined) return undefined
  const { before, after } = splitAt(paragraph.children, gap)
  const mark = lineOf({ type: 'root', children: [...before, gap] })
  if (mark.length > 8 || mark === '') return undefined
  const style = propertyOf(paragraph, 'style')
  const [, number] = NUMBER.exec(mark) ?? []
  return {
    depth: depthOf(style),
    isNumbered: number !== undefined && mark !== 'o',
    start: Number.parseInt(number ?? '', 10) || 1,
    content: [elementOf('p', after)],
  }
}

/** What is in the gap besides the mark, which some versions put into it. */
const withoutMark = (element: Element): string =>
  /mso-list:\s*ignore/i.test(propertyOf(element, 'style')) ? '' : textInside(element)

function depthOf(style: string): number {
  const level = LEVEL.exec(style)?.[1]
  if (level !== undefined) return Number(level) - 1
  const [, number = '0', unit = 'pt'] = INDENT.exec(style) ?? []
  return Math.max(0, Math.round((Number(number) * (POINTS[unit] ?? 1)) / STEP) - 1)
}

/** The content of a paragraph before and behind one of its elements, however deep that is. */
function splitAt(children: readonly ElementContent[], gap: Element) {
  const at = children.findIndex((child) => child === gap || (isElement(child) && holds(child, gap)))
  const found = children[at]
  const before = children.slice(0, at)
  const after = children.slice(at + 1)
  if (isElement(found) && found !== gap) {
    const inside: { before: ElementContent[]; after: ElementContent[] } = splitAt(found.children, gap)
    before.push({ ...found, children: inside.before })
    // Behind the gap the letters are the text's, not those of the mark.
    after.unshift(...inside.after)
  }
  return { before, after }
}

const holds = (outer: Element, inner: Element): boolean => [...elementsIn(outer)].includes(inner)

function listsOf(items: readonly Item[]): Element[] {
  const lists: Element[] = []
  const open: { depth: number; list: Element }[] = []
  for (const item of items) {
    const tagName = item.isNumbered ? 'ol' : 'ul'
    while ((open.at(-1)?.depth ?? -1) > item.depth) open.pop()
    if (open.at(-1)?.depth === item.depth && open.at(-1)?.list.tagName !== tagName) open.pop()
    if (open.at(-1)?.depth !== item.depth) {
      const list = elementOf(tagName, [], item.isNumbered ? { start: item.start } : {})
      const last = open.at(-1)?.list.children.at(-1)
      if (isElement(last)) fill(last, [...last.children, list])
      else lists.push(list)
      open.push({ depth: item.depth, list })
    }
    open.at(-1)?.list.children.push(elementOf('li', item.content))
  }
  return lists
}
