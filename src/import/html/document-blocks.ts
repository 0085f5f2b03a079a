import type { Element, ElementContent, Root } from 'hast'
import { lookOfElement } from './apply-looks.ts'
import type { Look } from './styles.ts'
import {
  elementOf,
  elementsIn,
  findElement,
  isBlank,
  isElement,
  lineOf,
  propertyOf,
  rewriteSiblings,
  textInside,
} from './tree.ts'

const QUOTATION = /\b(?:Mso(?:Intense)?Quote|quote|quotations|cita|citadestacada|blockquote|block-text)\b/i
/** Least indent of a quotation, in points. */
const INDENT = 18

/** Paragraphs that a program for texts indents or calls so become quotations, unless most of a text is indented. */
export function gatherQuotations(root: Root, looks: ReadonlyMap<string, Look>): void {
  const quoted = new Set<Element>()
  let paragraphs = 0
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'p' || lineOf(element) === '') continue
    paragraphs += 1
    if (isQuotation(element, looks)) quoted.add(element)
  }
  if (quoted.size * 2 > paragraphs) return
  rewriteSiblings(root, (siblings) => {
    const rows: (typeof siblings)[number][] = []
    for (const node of siblings) {
      const last = rows.findLast((row) => !isBlank(row))
      if (!isElement(node, 'p') || !quoted.has(node)) rows.push(node)
      else if (isElement(last, 'blockquote')) last.children.push(node)
      else rows.push(elementOf('blockquote', [node]))
    }
    return rows
  })
}

function isQuotation(paragraph: Element, looks: ReadonlyMap<string, Look>): boolean {
  if (QUOTATION.test(propertyOf(paragraph, 'className'))) return true
  const { indent = 0, firstLine = 0 } = lookOfElement(paragraph, looks)
  return indent >= INDENT && firstLine >= 0
}

/** Paragraphs of nothing but monospaced text become code, those one after another one piece of it. */
export function gatherCode(root: Root): void {
  rewriteSiblings(root, (siblings, parent) => {
    if (isElement(parent, 'li', 'td', 'th')) return siblings
    const rows: (typeof siblings)[number][] = []
    let gaps: (typeof siblings)[number][] = []
    let lines: string[] | undefined
    for (const node of siblings) {
      if (isElement(node, 'p') && isCode(node)) {
        if (lines) lines.push(...gaps.filter((gap) => !isBlank(gap)).map(() => ''), codeOf(node))
        else rows.push(...gaps, elementOf('pre', [{ type: 'text', value: '' }]))
        lines ??= [codeOf(node)]
        gaps = []
        const [text] = (rows.at(-1) as Element).children
        if (text?.type === 'text') text.value = lines.join('\n')
      } else if (isBlank(node) || (isElement(node, 'p') && lineOf(node) === '' && !findElement(node, isPicture))) {
        gaps.push(node)
      } else {
        rows.push(...gaps, node)
        gaps = []
        lines = undefined
      }
    }
    return [...rows, ...gaps]
  })
}

const isPicture = (element: Element): boolean => element.tagName === 'img'

function isCode(paragraph: Element): boolean {
  const isAll = (nodes: readonly ElementContent[]): boolean =>
    nodes.every(
      (node) =>
        isBlank(node) ||
        isElement(node, 'code', 'br') ||
        (isElement(node, 'strong', 'em', 'span') && isAll(node.children)),
    )
  return lineOf(paragraph) !== '' && isAll(paragraph.children)
}

/** The text of a line of code; blanks at its beginning are kept by the program as blanks that do not break. */
function codeOf(paragraph: Element): string {
  const text = (node: ElementContent): string =>
    isElement(node, 'br')
      ? '\n'
      : isElement(node)
        ? node.children.map(text).join('')
        : textInside(node).replace(/[ \t\r\n]+/g, ' ')
  return paragraph.children.map(text).join('').replaceAll('\u00a0', ' ').trimEnd()
}
