import { diffWords } from '../ground/text/diff-words.ts'
import { foldAccents } from '../ground/text/fold-accents.ts'
import { surplus } from '../ground/text/surplus.ts'
import type { Language } from '../model.ts'
import { withoutMark } from './block-content.ts'
import type { Revised } from './change-of.ts'

/**
 * By how many standard deviations more of one text may have been put in or taken out than of its counterpart: where both
 * only grew or shrank, and where they were rewritten, as one word may bend all others of a Spanish sentence. Of sentences
 * of published pairs that were put in, taken out or exchanged on both sides, 2 in 100 are further apart.
 */
const MOST = { oneWay: 2.6, rewritten: 3.3 }

/**
 * Whether the edits of two sides that both changed can be the same one. A correction of the spelling alone, an end that is
 * still to be typed, and a change that is many times the other's bring nothing in step.
 */
export function areInProportion(one: Revised, other: Revised): boolean {
  const [first, second] = [editOf(one), editOf(other)]
  if (first.isSpelling || second.isSpelling) return first.isSpelling && second.isSpelling
  if (first.isOpen !== second.isOpen) return false
  const apart = (of: 'come' | 'gone') => {
    const lengths: Partial<Record<Language, number>> = { [one.language]: first[of], [other.language]: second[of] }
    return Math.abs(surplus(lengths.es ?? 0, lengths.en ?? 0))
  }
  const most = isOneWay(first) && isOneWay(second) ? MOST.oneWay : MOST.rewritten
  return apart('come') <= most && apart('gone') <= most
}

const isOneWay = ({ come, gone }: EditSize): boolean => 4 * Math.min(come, gone) <= Math.max(come, gone)

/** What an edit of a side is like, lengths in characters. */
interface EditSize {
  isSpelling: boolean
  /** Its last sentence had an end, and has none now. */
  isOpen: boolean
  come: number
  gone: number
}

function editOf(revised: Revised): EditSize {
  const [before, after] = [textOf(revised.before), textOf(revised.after)]
  const stretches = diffWords(before, after)
  const length = (wanted: 'come' | 'gone') =>
    stretches.reduce((sum, { kind, text }) => sum + (kind === wanted ? text.length : 0), 0)
  return {
    isSpelling: isSpelling(before, after),
    isOpen: hasEnd(before) && !hasEnd(after),
    come: length('come'),
    gone: length('gone'),
  }
}

/** Where links lead is no length. */
const textOf = (blocks: Revised['before']): string =>
  blocks
    .map(({ text }) => withoutMark(text).replace(/\]\([^)]*\)|\[\^\]|[*~`[\]]/g, ''))
    .join(' ')
    .trim()

const hasEnd = (text: string): boolean => /[.!?…:;]["'»”’)]*$/.test(text)

/** Whether no more than accents, capitals, marks and slips of the pen became others. */
function isSpelling(before: string, after: string): boolean {
  const [were, are] = [wordsOf(before), wordsOf(after)]
  if (were.join('') === are.join('')) return true
  return (
    were.length === are.length && were.every((word, index) => word === are[index] || isSlip(word, are[index] ?? ''))
  )
}

const wordsOf = (text: string): string[] =>
  foldAccents(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Of so many letters a word with one more or less within it is the same one, spelt otherwise; at its end words are bent. */
const LONG = 6

/** `goverment`, `government`; `recieve`, `receive` */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < LONG || long.length - short.length > 1 || /\p{N}/u.test(one)) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return at < short.length - 1 && short.slice(at) === long.slice(at + 1)
  const exchanged = `${short.slice(0, at)}${short.charAt(at + 1)}${short.charAt(at)}${short.slice(at + 2)}`
  return exchanged === long
}
