import type { Element, ElementContent } from 'hast'
import { element, text } from './element.ts'

/** `— Ana Ruiz, *Cartas*`; what ends as a sentence does is said in a dialogue. */
const SOURCE = /^(?:[—–―]|--?)\s*[^\s—–―-].{0,120}(?<![.!?…»”"])$/u
const DASH = /^\s*[—–―-]/
/** Of the last paragraph of a quotation, where its last line is its source. */
const LAST_LINE = /\n(?=(?:[—–―]|--?)\s*\S)/

/** A quotation whose last line says whose words they are, that line as a paragraph that is told apart. */
export function withSource(quotation: Element): Element {
  const paragraphs = quotation.children.filter((child) => child.type === 'element')
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first?.tagName !== 'p' || last?.tagName !== 'p' || DASH.test(wordsOf(first))) return quotation
  const [words, source] = paragraphs.length > 1 && DASH.test(wordsOf(last)) ? [undefined, last.children] : split(last)
  if (!SOURCE.test(wordsOf(element('p', {}, ...source)).trim())) return quotation
  const others = quotation.children.slice(0, quotation.children.lastIndexOf(last))
  const said = words ? [element('p', {}, ...words), text('\n')] : []
  return { ...quotation, children: [...others, ...said, element('p', { className: ['by'] }, ...source), text('\n')] }
}

/** What stands in a paragraph, before its last line and in it, where that begins with a dash. */
function split({ children }: Element): [words: ElementContent[], source: ElementContent[]] {
  const at = children.findLastIndex((child) => child.type === 'text' && LAST_LINE.test(child.value))
  const lines = children[at]
  if (lines?.type !== 'text') return [children, []]
  const [first = '', ...more] = lines.value.split(LAST_LINE)
  return [
    [...children.slice(0, at), text([first, ...more.slice(0, -1)].join('\n'))],
    [text(more.at(-1) ?? ''), ...children.slice(at + 1)],
  ]
}

function wordsOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('')
}
