import type { Root } from 'mdast'
import { type UnreadText, unreadTexts } from '../../ground/body/unread-texts.ts'
import type { Edit } from '../../model.ts'
import { editIn } from './slip.ts'

/** The first mark of the notes that a body has typed by hand, and what makes notes of them. */
interface TypedNotes {
  written: string
  start: number
  end: number
  label: string
  /** How many there are. */
  notes: number
  fix: Edit[]
}

interface Found {
  text: UnreadText
  label: string
  start: number
  end: number
}

/** `años[1]`, `años.(1)`, `años¹`: right behind a word or its punctuation. */
const MARK =
  /(?:(?<=[\p{L}\p{N}.,;:!?…»”"')\ufffc] ?)\[(\d{1,3})\](?![(:[])|(?<=[\p{L}\p{N}.,;:!?…»”"')\ufffc])(?:\((\d{1,2})\)|([¹²³⁰⁴-⁹]{1,3})))/gu
/** `[1] Véase …`, `(1) Véase …`, `¹ Véase …`: where a line begins. */
const NOTE = /^[ \t]*(?:\[(\d{1,3})\]|\((\d{1,2})\)|([¹²³⁰⁴-⁹]{1,3}))[:.]?[ \t]*(?=[^\s\d])/gmu
/** What both have. */
const NUMBER = /[[(]\d|[¹²³⁰⁴-⁹]/
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Undefined where no mark has a note of its number: one without the other may be anything. */
export function typedNotes(body: Root, source: string): TypedNotes | undefined {
  const texts = unreadTexts(body, source).filter(({ node }) => node.type !== 'tableCell')
  const notes = texts.flatMap((text) => (text.parent === body ? found(text, NOTE) : []))
  if (notes.length === 0) return undefined
  const labels = new Set(notes.map(({ label }) => label))
  const marks = texts.flatMap((text) => found(text, MARK)).filter(({ label }) => labels.has(label))
  const [first] = marks
  if (first === undefined) return undefined
  const marked = new Set(marks.map(({ label }) => label))
  const own = notes.filter(({ label }) => marked.has(label))
  return {
    written: first.text.text.slice(first.start, first.end),
    start: first.text.start + first.start,
    end: first.text.start + first.end,
    label: first.label,
    notes: own.length,
    fix: [
      ...marks.map(({ text, label, start, end }) => editIn(text, start, end, `[^${label}]`)),
      ...own.map(({ text, label, start, end }) => editIn(text, start, end, `[^${label}]: `)),
    ],
  }
}

function found(text: UnreadText, pattern: RegExp): Found[] {
  if (!NUMBER.test(text.text)) return []
  return [...text.text.matchAll(pattern)].map(({ 0: whole, 1: square, 2: round, 3: raised, index }) => ({
    text,
    label: square ?? round ?? [...(raised ?? '')].map((digit) => RAISED.indexOf(digit)).join(''),
    start: index,
    end: index + whole.length,
  }))
}
