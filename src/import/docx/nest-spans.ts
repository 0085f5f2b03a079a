import type { PhrasingContent } from 'mdast'
import type { Span, SpanMarks } from './spans.ts'

type Nested = keyof SpanMarks | 'link'
/** Of two marks that reach equally far, the first is around the other. */
const ORDER = ['link', 'struck', 'strong', 'emphasis'] as const

/** The pieces of a paragraph as Markdown nests them: no mark begins or ends at a blank, none is cut in two that need not be. */
export function nestSpans(spans: readonly Span[]): PhrasingContent[] {
  return nest(trimmed(settleBlanks(spans.flatMap(cutAtBlanks))), [])
}

/** A piece of text as its words, and the blanks before and behind them. */
function cutAtBlanks(span: Span): Span[] {
  if (span.is !== 'text') return [span]
  const text = span.code ? span.text : span.text.replace(/[ \t\r\n]+/g, ' ')
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return [before, words, behind].filter((each) => each !== '').map((each) => ({ ...span, text: each }))
}

const isLoose = (span: Span): boolean =>
  span.is === 'break' || span.is === 'note' || (span.is === 'text' && /^[\s\p{P}]*$/u.test(span.text) && !span.code)

/** What is no word has only the marks that both the words before and behind it have; points and dashes keep those of one of them. */
function settleBlanks(spans: readonly Span[]): Span[] {
  const behind: (Span | undefined)[] = []
  let next: Span | undefined
  for (let at = spans.length - 1; at >= 0; at--) {
    behind[at] = next
    const span = spans[at] as Span
    if (!isLoose(span)) next = span
  }
  let before: Span | undefined
  return spans.map((span, at) => {
    if (!isLoose(span)) {
      before = span
      return span
    }
    const isPoint = span.is === 'text' && span.text.trim() !== ''
    const both = (mark: keyof SpanMarks): boolean =>
      isPoint
        ? span[mark] && Boolean(before?.[mark] || behind[at]?.[mark])
        : span[mark] && Boolean(before?.[mark] && behind[at]?.[mark])
    const isLinked = isPoint || before?.link === behind[at]?.link
    const link = isLinked ? (isPoint ? span.link : before?.link) : undefined
    return {
      ...span,
      link,
      strong: both('strong'),
      emphasis: both('emphasis'),
      struck: both('struck'),
      code: both('code'),
    }
  })
}

/** Without blanks and breaks at its ends, and without blanks beside breaks. */
function trimmed(spans: readonly Span[]): Span[] {
  const isEmpty = (span: Span | undefined) => span === undefined || span.is === 'break'
  const isSpace = (span: Span) => span.is === 'text' && span.text.trim() === ''
  const tight = spans.filter((span, at) => !(isSpace(span) && (isEmpty(spans[at - 1]) || isEmpty(spans[at + 1]))))
  const start = tight.findIndex((span) => span.is !== 'break' && !isSpace(span))
  const end = tight.findLastIndex((span) => span.is !== 'break' && !isSpace(span))
  return start < 0 ? [] : tight.slice(start, end + 1)
}

function nest(spans: readonly Span[], done: readonly Nested[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < spans.length; ) {
    const span = spans[at] as Span
    const [mark, end] = widest(spans, at, done)
    if (mark !== undefined) nodes.push(wrap(mark, span, nest(spans.slice(at, end), [...done, mark])))
    else addLeaf(nodes, span)
    at = end
  }
  return nodes
}

/** The mark that reaches farthest from a piece on, and where it ends; a link that it would cut is left whole. */
function widest(
  spans: readonly Span[],
  at: number,
  done: readonly Nested[],
): [mark: (typeof ORDER)[number] | undefined, end: number] {
  const first = spans[at] as Span
  let found: [mark: (typeof ORDER)[number] | undefined, end: number] = [undefined, at + 1]
  for (const mark of ORDER) {
    if (done.includes(mark) || !first[mark]) continue
    let end = at + 1
    while (end < spans.length && spans[end]?.[mark] === first[mark]) end++
    if (found[0] === undefined || end > found[1]) found = [mark, end]
  }
  let [mark, end] = found
  const link = spans[end]?.link
  if (mark === undefined || mark === 'link' || done.includes('link') || link === undefined) return found
  let start = end
  while (start > at && spans[start - 1]?.link === link) start--
  if (start > at) return [mark, start]
  while (spans[end]?.link === link && end < spans.length) end++
  return ['link', end]
}

function wrap(mark: (typeof ORDER)[number], { link = '' }: Span, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'link') return { type: 'link', url: link, children: children as never }
  return { type: mark === 'struck' ? 'delete' : mark, children }
}

function addLeaf(nodes: PhrasingContent[], span: Span): void {
  const last = nodes.at(-1)
  if (span.is === 'break') nodes.push({ type: 'break' })
  else if (span.is === 'note')
    nodes.push({ type: 'footnoteReference', identifier: span.identifier, label: span.identifier })
  else if (span.is === 'picture') nodes.push(span.picture)
  else if (last?.type === (span.code ? 'inlineCode' : 'text') && 'value' in last) last.value += span.text
  else nodes.push({ type: span.code ? 'inlineCode' : 'text', value: span.text })
}
