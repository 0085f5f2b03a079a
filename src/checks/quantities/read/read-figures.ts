import type { Clue } from './find-clues.ts'
import { currencyBefore, readBehind } from './read-attributes.ts'
import { readMarks } from './read-mark.ts'
import { readSuffix } from './read-suffix.ts'
import type { Quantity, Read, Reading } from './types.ts'

/** Digits with all that joins them into one: 2024-05-06, 12 345,67, 20/07, 17:30. */
const CHUNK =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+(?!\d))?|\d+(?:[.,:/'’·]\d+)*/y
/** Addresses, files, identifiers: what digits in them say is no quantity. */
const ADDRESS =
  /:\/\/|^www\.|@|\b10\.\d{4,}|_|\\|\w\/\p{L}|\p{L}\/\d|\.(?:com|org|net|html?|md|py|txt|csv|json|xml|pdf|jpe?g|png|gif|zip|r|js|ipynb)\b/iu
const REFERENCE = /(?:\b(?:ISBN|ISSN|DOI|arXiv|PMID|ORCID)\b[-:\s\dxX.]*|\+[\d\s()-]*)$/i
/** Letters and a hyphen before digits that are a name (COVID-19, F-16), not a word (mid-1990). */
const NAME_BEFORE = /(?:^|[^\p{L}])(?:\p{L}*\p{Lu}\p{L}*|\p{L}+[-‑]\p{L}+)[-‑]$/u

/** What the digits at a clue say, with their sign, scale and unit. */
export function readFigures(reading: Reading, clue: Clue): Read {
  const { text } = reading
  CHUNK.lastIndex = clue.start
  const chunk = CHUNK.exec(text)?.[0] ?? ''
  const end = clue.start + chunk.length
  const around = wordAround(text, clue.start, end)
  if (ADDRESS.test(around.word)) return { quantities: [], end: around.end }
  const before = text.slice(Math.max(0, clue.start - 24), clue.start)
  if (REFERENCE.test(before))
    return {
      quantities: [],
      end: (/^[-\dxX]*/.exec(text.slice(clue.start))?.[0].length ?? 0) ? endOfRun(text, clue.start) : end,
    }
  if (/[\p{L}#]$/u.test(before) && !/(?:^|[^\p{L}])[xX#]$/u.test(before)) return label(clue.start, end)
  if (NAME_BEFORE.test(before) || isListMarker(text, clue)) return label(clue.start, end)
  return readChunk(reading, chunk, clue.start)
}

function readChunk(reading: Reading, chunk: string, start: number): Read {
  const end = start + chunk.length
  const parts = chunk.split(/[-/:]/).map(Number)
  if (/^\d+:\d\d(?::\d\d)?$/.test(chunk) && (parts[0] ?? 99) <= 24 && (parts[1] ?? 99) < 60) {
    const hours = (parts[0] ?? 0) + (parts[1] ?? 0) / 60
    const { end: after } = readSuffix(reading, end, hours)
    return one({ kind: 'number', role: 'clock', values: clockValues(hours), weight: 'figure', start, end: after })
  }
  if (parts.length > 1)
    return one({
      kind: 'parts',
      values: parts.length === 2 && chunk.includes('/') ? parts : parts,
      weight: 'figure',
      start,
      end,
    })
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(chunk)) {
    return one({ kind: 'parts', values: chunk.split('.').map(Number), weight: 'figure', start, end })
  }
  const list =
    /^[([{]?$/.test(reading.text.charAt(start - 1)) && reading.marks.decimal === '.' && /^\d{1,2},\d{1,2}$/.test(chunk)
  const value = list ? undefined : readMarks(chunk, reading.marks)
  if (value !== undefined) return readNumber(reading, chunk, value, start)
  if (!/^[\d,]+$/.test(chunk)) return label(start, end)
  let at = start
  const quantities = chunk.split(',').map((digits): Quantity => {
    const from = at
    at += digits.length + 1
    return { kind: 'number', values: [Number(digits)], weight: 'figure', start: from, end: from + digits.length }
  })
  return { quantities, end }
}

function readNumber(
  reading: Reading,
  chunk: string,
  value: Pick<Quantity, 'values' | 'wrongMark'>,
  start: number,
): Read {
  const end = start + chunk.length
  const money = currencyBefore(reading.text, start)
  const suffix = readSuffix(reading, end, value.values[0] ?? 0, start)
  if (suffix.unknown) return label(start, suffix.end)
  const { factor, more, ...behind } = suffix.role
    ? { factor: 1, more: 0, end: suffix.end }
    : readBehind(reading, suffix.end)
  const scaled = value.values.map((each) => (each + (behind.unit && more && factor === 1 ? more : more)) * factor)
  const isYear = /^(?:1\d|20|21)\d\d$/.test(chunk) && !money && factor === 1 && behind.end === suffix.end
  const isClock = !money && factor === 1 && /^\d{1,2}[.]\d\d$/.test(chunk) && behind.unit?.id === 'hour'
  return one({
    kind: 'number',
    ...value,
    values: suffix.role === 'clock' ? clockValues(scaled[0] ?? 0) : isClock ? [...scaled, hoursOf(chunk)] : scaled,
    weight: 'figure',
    ...((suffix.role ?? isYear) && { role: suffix.role ?? 'year' }),
    ...(factor > 1 && { scale: factor }),
    ...behind,
    ...(money && { currency: money.currency }),
    start: money?.start ?? start,
  })
}

/** `3.` or `3)` at the beginning of a block, where Markdown sees no list. */
const isListMarker = (text: string, { start, end }: Clue): boolean =>
  end - start <= 2 &&
  !/\S/.test(text.slice(Math.max(0, start - 3), start)) &&
  start <= 3 &&
  /^[.)]-?\s/.test(text.slice(end, end + 3))

const hoursOf = (chunk: string): number => Number(chunk.split('.')[0]) + Number(chunk.split('.')[1]) / 60

/** Half past five is 5.5 or 17.5: which one is said by words that need not be there. */
const clockValues = (hours: number): number[] => (hours < 12 ? [hours, hours + 12] : [hours, hours - 12])

const one = (quantity: Quantity): Read => ({ quantities: [quantity], end: quantity.end })

/** Part of a name, a version: says nothing by itself, but may stand opposite a number. */
function label(start: number, end: number): Read {
  return one({ kind: 'label', values: [], weight: 'hint', start, end })
}

function wordAround(text: string, start: number, end: number): { word: string; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && start - from < 200 && !/[\s\ufffc]/.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < 200 && !/[\s\ufffc]/.test(text.charAt(to))) to++
  return { word: text.slice(from, to), end: to }
}

function endOfRun(text: string, start: number): number {
  let at = start
  while (at < text.length && /[-\dxX]/.test(text.charAt(at))) at++
  return at
}
