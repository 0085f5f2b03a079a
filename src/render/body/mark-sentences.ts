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

/** A text without its white space, which is another in HTML than in a plain text. */
export const lettersOf = (text: string): string => text.replace(/\s+/g, '')

/**
 * What stands in a block, with its sentences marked: each in as few elements as the others around it allow. Where the
 * letters are not those of the block's plain text, as with HTML that was typed, it stays as it is.
 */
export function markSentences(
  nodes: readonly ElementContent[],
  sentences: readonly MarkedSentence[],
  plain: string,
): ElementContent[] {
  const sizes = new Map<ElementContent, number>()
  if (lettersIn(nodes, sizes) !== lettersOf(plain)) return [...nodes]
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
      for (let rest = node.value; rest !== ''; ) {
        const sentence = here()
        const isIn = sentence !== undefined && sentence.start <= place
        const letters = (isIn ? sentence.end : (sentence?.start ?? Infinity)) - place
        const number = isIn ? sentence.number : undefined
        const cut = letters === 0 ? rest.length : lengthOf(rest, letters)
        const piece = rest.slice(0, cut)
        const indent = open?.data?.sentence === number ? 0 : piece.length - piece.trimStart().length
        if (indent > 0) put({ ...node, value: piece.slice(0, indent) }, undefined)
        if (indent < cut) put({ ...node, value: piece.slice(indent) }, number)
        place += lettersOf(piece).length
        rest = rest.slice(cut)
      }
    }
    for (const child of children) {
      const size = sizes.get(child) ?? 0
      const sentence = here()
      if (child.type === 'text') putText(child)
      else if (child.type !== 'element' || !isWithinLine(child)) put(withMarks(child), undefined)
      else if (size === 0) (open?.children ?? all).push(child)
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

/** All letters; `sizes` is told how many stand in each node. */
function lettersIn(nodes: readonly ElementContent[], sizes: Map<ElementContent, number>): string {
  let all = ''
  for (const node of nodes) {
    const letters =
      node.type === 'element' ? lettersWithin(node, sizes) : node.type === 'text' ? lettersOf(node.value) : ''
    sizes.set(node, letters.length)
    all += letters
  }
  return all
}

function lettersWithin({ children, data }: Element, sizes: Map<ElementContent, number>): string {
  const mark = data?.mark
  if (mark === undefined || mark.kind === 'link') return lettersIn(children, sizes)
  return mark.kind === 'picture' ? lettersOf(mark.alt) : ''
}

/** How long the beginning of a text is that has so many letters; of all of it where it has fewer. */
function lengthOf(text: string, letters: number): number {
  let left = letters
  for (const { index } of text.matchAll(/\S/g)) if (--left === 0) return index + 1
  return text.length
}
