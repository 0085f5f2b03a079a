import type { UnreadText } from '../../ground/body/unread-texts.ts'

interface Joined {
  kind: 'paragraphs' | 'speech' | 'lines' | 'lazy'
  /** The first line that should end the paragraph, by its offsets in it. */
  start: number
  end: number
  /** Less sure: one line end alone. */
  isSingle?: boolean
}

interface Line {
  /** Without the marks of quotations before it. */
  text: string
  start: number
  /** Offset of the line itself. */
  outer: number
}

const ENDS = /[.?!…][»”"'’*_)\]\ufffc]*\s*$/
const BEGINS = /^[«“"'‘¿¡(*_[\ufffc]*\p{Lu}/u
const SPEECH = /^[—―–](?=[¿¡«“]?\p{L})/u
/** So short a line was ended on purpose: the next word would have fitted. */
const SHORT = 60
const FEWEST_SHORT = 3
/** Nobody wraps wider. */
const WIDEST = 100
/** Ends of two sentences in one line: whoever writes a sentence a line does not. */
const TWO_SENTENCES = /\p{Ll}{2}[.?!…][»”"'’)]*\s+[¿¡«“(]?\p{Lu}\p{L}*\s.*[.?!…]/u

/**
 * Tells of each paragraph of an edition whether its lines were meant as paragraphs of their own. Where texts are wrapped
 * at some width lines end anywhere; where they have a line a sentence, every line is one. Both are right.
 */
export function joinedLine(texts: readonly UnreadText[]): (text: UnreadText) => Joined | undefined {
  const paragraphs = new Map(texts.map((text) => [text, linesOf(text)]))
  const broken = [...paragraphs.values()].filter((lines) => lines.length > 1)
  const isWrapped = broken.some((lines) => lines.some(({ text }, k) => k > 0 && /^\p{Ll}/u.test(text)))
  const all = [...paragraphs.values()].flat()
  const width = all.reduce((widest, { text }) => Math.max(widest, text.length), 0)
  const isLineASentence = !isWrapped && broken.length > 1 && !all.some(({ text }) => TWO_SENTENCES.test(text))
  // Verses among paragraphs of a line each: nobody wraps some of them at so little.
  const areVerses = width > WIDEST && broken.every((lines) => lines.every(({ text }) => text.length <= SHORT))
  return (text) => {
    const lines = paragraphs.get(text) ?? []
    const lazy = lazyIn(text, lines)
    if (lazy) return lazy
    if (lines.length < 2) return undefined
    const [first, second] = lines
    if (first === undefined || second === undefined) return undefined
    const at = { start: first.start, end: first.start + first.text.trimEnd().length }
    if (lines.filter((line) => SPEECH.test(line.text)).length > 1 && SPEECH.test(second.text))
      return { kind: 'speech', ...at }
    const breaks = lines.slice(0, -1).map((line, k) => {
      const isEnded = ENDS.test(line.text) || line.text.length <= SHORT
      return isEnded && BEGINS.test(lines[k + 1]?.text ?? '')
    })
    const hasSentence = lines.slice(0, -1).some((line) => ENDS.test(line.text))
    const isItem = text.parent.type === 'listItem' && breaks.length === 1
    const areParagraphs = hasSentence && breaks.every(Boolean) && !isLineASentence && !isItem
    // In a wrapped text a line may end with a sentence by chance, two of them with room left hardly.
    if (areParagraphs && (!isWrapped || (breaks.length > 1 && hasRoom(lines, width)))) {
      return { kind: 'paragraphs', ...at, isSingle: breaks.length === 1 }
    }
    const areShort = lines.length >= FEWEST_SHORT && lines.every((line) => line.text.length <= SHORT)
    const areLines = areShort && lines.every((line) => /^[«“"'‘¿¡(*_[\ufffc]*[\p{Lu}\d]/u.test(line.text))
    const own = Math.max(...lines.map((line) => line.text.length))
    const isProse = text.parent.type !== 'listItem' && !text.text.startsWith('|')
    const isVerse = areShort && areVerses && isProse && hasRoom(lines, own)
    return (areLines && !isLineASentence) || isVerse ? { kind: 'lines', ...at } : undefined
  }
}

/** Whether the next word would have fitted behind a line of a text that is wrapped. */
function hasRoom(lines: readonly Line[], width: number): boolean {
  return lines.some(({ text }, k) => {
    const next = /^\S+/.exec(lines[k + 1]?.text ?? '')?.[0]
    return next !== undefined && text.length + 1 + next.length <= Math.min(width, WIDEST)
  })
}

/** A line that goes on what stands in a list or quotation, without its indentation or `>`. */
function lazyIn({ parent }: UnreadText, lines: readonly Line[]): Joined | undefined {
  if (parent.type !== 'listItem' && parent.type !== 'blockquote') return undefined
  const lazy = lines.flatMap((line, k) =>
    k > 0 && line.start === line.outer ? [{ ...line, before: lines[k - 1]?.text ?? '' }] : [],
  )
  // Whoever wraps lines without indenting them goes on in the middle of a sentence.
  if (lazy.some(({ text }) => /^\p{Ll}/u.test(text))) return undefined
  const line = lazy.find(({ text, before }) => BEGINS.test(text) && ENDS.test(before))
  return line && { kind: 'lazy', start: line.start, end: line.start + line.text.trimEnd().length }
}

function linesOf({ text }: UnreadText): Line[] {
  let outer = 0
  return text.split('\n').map((line) => {
    const own = line.replace(/^[ \t>]+/, '')
    const at = { text: own, start: outer + line.length - own.length, outer }
    outer += line.length + 1
    return at
  })
}
