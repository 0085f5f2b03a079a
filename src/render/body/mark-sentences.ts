import type { Element, ElementContent, Text } from 'hast'
import { element } from './element.ts'

/**
 * A sentence of a block: how many letters and signs stand before it and before its end, white space not counted, and the
 * number that it shares with what stands opposite it in the other edition.
 */
export interface MarkedSentence {
  start: number
  end: number
  number: number
}

/** Elements that stand within a line. */
const WITHIN_LINES: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sup'])

/** How many letters and signs stand in a text, or in a part of it: its white space is another in HTML than in a plain text. */
export function letterCount(text: string, start = 0, end = text.length): number {
  let letters = 0
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) letters++
  return letters
}

/**
 * What stands in a block, with its sentences marked: each in as few elements as the others around it allow. Where the
 * letters are not those of the block's plain text, as with HTML that was typed, it stays as it is.
 */
export function markSentences(
  nodes: readonly ElementContent[],
  sentences: readonly MarkedSentence[],
  plain: string,
): ElementContent[] {
  if (!haveSameLetters(textIn(nodes), plain)) return [...nodes]
  let place = 0
  let next = 0

  function here(): MarkedSentence | undefined {
    while ((sentences[next]?.end ?? Infinity) <= place) next++
    return sentences[next]
  }

  function marked(children: readonly ElementContent[]): ElementContent[] {
    const all: ElementContent[] = []
    let open: Element | undefined
    const put = (node: ElementContent, number: number | undefined) => {
      if (number === undefined) open = undefined
      else if (open?.data?.sentence !== number) {
        open = { ...element('span', {}), data: { sentence: number } }
        all.push(open)
      }
      ;(open?.children ?? all).push(node)
    }
    const putText = (node: Text) => {
      const { value } = node
      for (let start = 0; start < value.length; ) {
        const sentence = here()
        const isIn = sentence !== undefined && sentence.start <= place
        const letters = (isIn ? sentence.end : (sentence?.start ?? Infinity)) - place
        const number = isIn ? sentence.number : undefined
        const cut = endOf(value, start, letters)
        const words = open?.data?.sentence === number ? start : endOfSpace(value, start, cut)
        if (words > start) put({ ...node, value: value.slice(start, words) }, undefined)
        if (words < cut) put({ ...node, value: value.slice(words, cut) }, number)
        place += letterCount(value, start, cut)
        start = cut
      }
    }
    for (const child of children) {
      if (child.type === 'text') {
        putText(child)
        continue
      }
      if (child.type !== 'element' || !isWithinLine(child)) {
        put(withMarks(child), undefined)
        continue
      }
      const sentence = here()
      const size = letterCount(textOf(child))
      if (size === 0) (open?.children ?? all).push(child)
      else if (sentence && sentence.start <= place && place + size <= sentence.end) {
        put(child, sentence.number)
        place += size
      } else put(withMarks(child), undefined)
    }
    return all
  }

  const withMarks = (node: ElementContent): ElementContent =>
    node.type === 'element' ? { ...node, children: marked(node.children) } : node

  return marked(nodes)
}

const isWithinLine = ({ tagName, data }: Element): boolean => WITHIN_LINES.has(tagName) && data?.mark?.kind !== 'below'

const textIn = (nodes: readonly ElementContent[]): string => {
  let text = ''
  for (const node of nodes) text += textOf(node)
  return text
}

/** What stands in a node, and what a picture shows. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const mark = node.data?.mark
  if (mark === undefined || mark.kind === 'link') return textIn(node.children)
  return mark.kind === 'picture' ? mark.alt : ''
}

const haveSameLetters = (one: string, other: string): boolean =>
  one === other || one.replace(/\s+/g, '') === other.replace(/\s+/g, '')

/** Where so many letters from a place on end; where fewer follow, the text ends. */
function endOf(text: string, start: number, letters: number): number {
  let left = letters
  for (let at = start; at < text.length; at++) if (!isSpace(text.charCodeAt(at)) && --left === 0) return at + 1
  return text.length
}

/** Where white space ends that begins at a place. */
function endOfSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether a character is white space, as `\s` has it. */
const isSpace = (code: number): boolean =>
  code === 0x20 || (code < 0x80 ? code >= 0x09 && code <= 0x0d : /\s/.test(String.fromCharCode(code)))
