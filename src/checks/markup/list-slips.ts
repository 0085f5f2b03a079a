import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { type ListLine, listLines } from './list-lines.ts'
import { editIn, type Slip } from './slip.ts'

/** Nothing else begins so. */
const SURE: ReadonlySet<ListLine['style']> = new Set(['bullet', 'hyphen'])
const GLUED: ReadonlySet<ListLine['style']> = new Set(['hyphen', 'sign'])
const COUNTED: ReadonlySet<ListLine['style']> = new Set(['letter', 'roman', 'number'])

/** The list of a paragraph that stayed text, told once at its first line. */
export function* listSlips(text: UnreadText): Iterable<Slip> {
  if (text.node.type !== 'paragraph') return
  const items = runOf(listLines(text.text))
  const [first] = items
  if (first === undefined || (items.length === 1 && !isSure(first) && !isNextItem(text, first))) return
  const { style, start, after, end } = first
  const words = text.written.slice(after, end)
  if (style === 'hyphen' && !isNextItem(text, first) && (items.length === 1 || /\s-\p{L}/u.test(words))) {
    yield { kind: 'speech', start, end, expected: `— ${words}`.replace('— ', '—') }
  } else if (style === 'letter' || style === 'roman') {
    yield { kind: 'lines', start, end, expected: `1. ${words}` }
  } else {
    const mark = ({ value }: ListLine) => (style === 'number' ? `${value}. ` : '- ')
    const fix = isOwn(text, first) ? items.map((item) => editIn(text, item.start, item.after, mark(item))) : undefined
    yield { kind: 'item', start, end, expected: mark(first) + words, fix }
  }
}

/** `- one` and below it `-two`. */
const isNextItem = ({ parent }: UnreadText, { style, start }: ListLine): boolean =>
  parent.type === 'listItem' && start > 0 && GLUED.has(style)

const isSure = ({ style, mayBegin }: ListLine): boolean => style === 'bullet' || (style === 'hyphen' && mayBegin)

/** Lines of one style that follow one another, from the first that is sure or at which a list may begin. */
function runOf(lines: readonly ListLine[]): ListLine[] {
  const from = lines.findIndex(({ mayBegin, style }) => mayBegin || SURE.has(style) || GLUED.has(style))
  const first = lines[from]
  if (first === undefined) return []
  const run = [first]
  for (const line of lines.slice(from + 1)) {
    const style = first.style === 'roman' && line.style === 'letter' ? 'roman' : line.style
    const isNext = !COUNTED.has(style) || line.value === (run.at(-1)?.value ?? 0) + 1
    if (style === first.style && isNext) run.push(line)
  }
  return run
}

/** Whether the list has the paragraph for itself: below other lines some numbers begin no list. */
const isOwn = ({ text }: UnreadText, { start, style }: ListLine): boolean =>
  style === 'number' ? start === 0 : text.slice(0, start).trim() === '' || !text.includes('>')
