import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

const DOUBLE = /(?<![\\*_])(\*\*|__)(?![*_])((?:(?!\1)[^\n]){1,300}?)(?<!\\)\1(?![*_])/g
const SINGLE = /(?<![\\*\p{L}\p{N}_])([*_])(?![*_])([^*_\n]{2,200})\1(?![*_\p{L}\p{N}])/gu
/** `de*«soberanía digital»*apareció` */
const BESIDE = /(?<![\\*_])([*_])(?![*_\s])([^*_\n]{2,200})(?<![\s\\])\1(?![*_])/gu
/** `_La Nación_publicó`: within words this mark is a letter. */
const WITHIN = /(?<![\p{L}\p{N}_\\])(__?)(\p{L}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){1,5})\1(?=\p{L}{2})/gu
/** An operation and no emphasis: `3 * 4 * 5`. */
const OPERAND_BEFORE = /[\d)=]\s*$/
const OPERAND_AFTER = /^\s*[\d(=]/
const PUNCTUATION_FIRST = /^[\p{P}\p{S}]+/u
const PUNCTUATION_LAST = /[\p{P}\p{S}]+$/u
/** `5*. La nota: precios*`: an asterisk that ends a word points to a note, or rates. */
const ENDS_WORD = /^[.,;:!?…)\]»”]/
const WORD = /[\p{L}\p{N}]/u
/** What ends no other word. */
const SHORT_WORD = /^(?:y|del|con|por|para|and|of|the|was|with|for)$/

/** Emphasis that stayed text, and emphasis that sticks to the next word. */
export function* emphasisSlips(text: UnreadText): Iterable<Slip> {
  yield* gluedIn(text)
  if (!/[*_]/.test(text.text)) return
  yield* unclosedIn(text)
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.text.matchAll(DOUBLE)) {
    yield* slipsOf(text, mark, words, index, index + whole.length)
  }
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.text.matchAll(SINGLE)) {
    const isOperation = OPERAND_BEFORE.test(text.text.slice(Math.max(0, index - 9), index))
    const goesOn = OPERAND_AFTER.test(text.text.slice(index + whole.length))
    if (isOperation || goesOn || !/\p{L}{2}/u.test(words) || words.trim() === words) continue
    yield* slipsOf(text, mark, words, index, index + whole.length)
  }
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.text.matchAll(BESIDE)) {
    if (!/\p{L}{2}/u.test(words) || ENDS_WORD.test(words) || (mark === '_' && !isPair(words))) continue
    yield* slipsOf(text, mark, words, index, index + whole.length)
  }
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.text.matchAll(WITHIN)) {
    const stars = '*'.repeat(mark.length)
    yield slip(text, index, index + whole.length, `${stars}${words}${stars}`)
  }
}

function* slipsOf(text: UnreadText, mark: string, words: string, start: number, end: number): Iterable<Slip> {
  const [before, after] = [text.text.charAt(start - 1), text.text.charAt(end)]
  const said = text.written.slice(start + mark.length, end - mark.length).trim()
  if (!/\p{L}/u.test(said)) return
  if (words.trim() !== words) {
    const lead = /^\s/.test(words) && WORD.test(before) ? ' ' : ''
    const tail = /\s$/.test(words) && WORD.test(after) ? ' ' : ''
    yield slip(text, start, end, `${lead}${mark}${said}${mark}${tail}`)
    return
  }
  if (mark === '__') return
  const first = WORD.test(before) ? (PUNCTUATION_FIRST.exec(said)?.[0] ?? '') : ''
  const last = WORD.test(after) ? (PUNCTUATION_LAST.exec(said)?.[0] ?? '') : ''
  if (first === '' && last === '') return
  // A pair of quotation marks is left out or taken in as one.
  const [head, foot] = isPair(said) ? [said.slice(0, 1), said.slice(-1)] : [first, last]
  const stars = '*'.repeat(mark.length)
  const inner = said.slice(head.length, said.length - foot.length)
  if (inner !== '') yield slip(text, start, end, `${head}${stars}${inner}${stars}${foot}`)
}

const isPair = (said: string): boolean => /^(?:«[^«»]*»|“[^“”]*”|"[^"]*"|\([^()]*\))$/.test(said)

const slip = (text: UnreadText, start: number, end: number, written: string): Slip => ({
  kind: 'emphasis',
  start,
  end,
  expected: written.trim(),
  fix: [editIn(text, start, end, written)],
})

/** `*La Nación*publicó`, `*calma*y`; `*sub*título` is a part of a word that is stressed. */
function* gluedIn({ node, start: from, text, written }: UnreadText): Iterable<Slip> {
  for (const child of node.children) {
    if (child.type !== 'emphasis' && child.type !== 'strong') continue
    const [start, end] = [(child.position?.start.offset ?? 0) - from, (child.position?.end.offset ?? 0) - from]
    const next = /^\p{L}+/u.exec(text.slice(end, end + 40))?.[0]
    if (next === undefined || !isNextWord(next, written.slice(start, end))) continue
    yield { kind: 'glued', start: end, end: end + next.length, expected: ` ${next}` }
  }
}

const isNextWord = (next: string, emphasized: string): boolean =>
  SHORT_WORD.test(next) ? /\p{L}{2}/u.test(emphasized) : next.length > 2 && /\p{L}\s+\p{L}|\p{L}{7}/u.test(emphasized)

/** `Es **muy importante leerlo`, `Es ** muy`: marks that nothing closes. */
function* unclosedIn(text: UnreadText): Iterable<Slip> {
  const lone = [...text.text.matchAll(/(?<![\\*])\*\*(?!\*)/g)]
  const [{ index } = { index: 0 }] = lone
  if (
    lone.length === 1 &&
    /^\*\* \p{L}{2}/u.test(text.text.slice(index)) &&
    /\p{L}{2}[,;:.]? $/u.test(text.text.slice(0, index))
  )
    yield { kind: 'lone', start: index, end: index + 2, expected: '**…**' }
  const word = /^\*\*\p{L}[\p{L}\p{N}]*(?= \p{L})/u.exec(text.text.slice(index))?.[0]
  if (lone.length !== 1 || word === undefined || !/(?:^|[\s(«“"‘'¿¡])$/.test(text.text.slice(0, index))) return
  yield { kind: 'unclosed', start: index, end: index + word.length, expected: `${word}**` }
}
