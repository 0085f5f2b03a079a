import { BLANK_QUANTITY } from './blank-quantity.ts'
import type { Clue } from './find-quantity-clues.ts'
import { isUncountedOrdinal } from './is-uncounted-ordinal.ts'
import { lengthAt } from './match-at.ts'
import { readNumber } from './read-number.ts'
import type { Quantity, Read, Reading } from './types.ts'
import { STAGE_BEHIND, versionOf } from './version-of.ts'

/** Three groups of digits or more between hyphens: a telephone number, an ISBN. */
const SERIES = /\d+(?:[-‑]\d+){2,}[xX]?|(?<=\+)\d{1,3}(?:[\s()-]+\d{2,}){2,}/y
const FIGURES = /\d+(?:\.\d+)+/y
const DATE = /\d{4}-\d{2}-\d{2}(?!\d|-)/y
/** Addresses, files, identifiers: what digits in them say is no quantity. */
const ADDRESS =
  /:\/\/|^www\.|@|\b10\.\d{4,}|_|\\|\w\/\p{L}|\p{L}\/\d|\.(?:com|org|net|html?|md|py|txt|csv|json|xml|pdf|jpe?g|png|gif|zip|r|js|ipynb)\b/iu
/** One of these is in each of them. */
const MARK = /[:@_\\/.]/
/** Most numbers: to look for an address in each takes long. */
const PLAIN = /^(?!.*10\.\d{4})[(«“]?[\d.,]+%?[)»”.,;:!?]*$/
const REFERENCE = /\b(?:ISBN|ISSN|DOI|arXiv|PMID|ORCID)\b[-:\s\dxX.]*$/i
/** Letters and a hyphen before digits that make a name of both: COVID-19, data-set-5; not mid-1990. */
const NAME_BEFORE = /(?<!\p{L})(?:\p{L}*\p{Lu}\p{L}*|\p{L}+[-‑]\p{L}+)[-‑]$/u
/** `900x600`, not `0x10` nor a list of them without spaces: `1x1,2x1`. */
const SIDE_BEFORE = /(?:[1-9]|\d\d)x$/iu
const LIST_OF_SIDES = /\d+,\d+x/iy
/** `x1.4` */
const TIMES_BEFORE = /(?<![\p{L}\p{N}])[x×]$/u
/** `3.` or `3)`. */
const MARKER = /^\s?\d{1,2}\s?[.)]-?\s/

/** What the digits at a clue say, with their sign, scale and unit. */
export function readFigures(reading: Reading, { start, end }: Clue): Read {
  const { text } = reading
  const around = wordAround(text, start, end)
  if (!PLAIN.test(around.word) && MARK.test(around.word) && ADDRESS.test(around.word))
    return { quantities: [], end: around.end }
  const [last, next] = [text.charAt(start - 1), text.charAt(end)]
  if (last !== '(' && REFERENCE.test(text.slice(Math.max(0, start - 24), start)))
    return { quantities: [], end: start + lengthAt(SERIES, text, start) }
  const role = ' ('.includes(last) ? 'none' : roleBefore(text, start)
  if (role === 'name') return labelAround(text, start)
  const series = last === '+' || /[-‑]/.test(next) ? lengthAt(SERIES, text, start) : 0
  if (series > 0 && lengthAt(DATE, text, start) === 0) return labelAround(text, start, start + series)
  const figures = next === '.' ? lengthAt(FIGURES, text, start) : 0
  if (figures > 0 && lengthAt(STAGE_BEHIND, text, start + figures) > 0) return labelAround(text, start)
  const read = readNumber(reading, start)
  if (read === undefined) return labelAround(text, start)
  if (role === 'times')
    return { ...read, quantities: read.quantities.map((each) => ({ ...each, sort: 'multiple' as const })) }
  // Where Markdown sees no list, for instance within bold type: editions count their steps differently.
  return (start <= 1 && MARKER.test(text)) || (/[rR]/.test(next) && isUncountedOrdinal(reading, start))
    ? { ...read, quantities: read.quantities.map(toHint) }
    : read
}

/** What stands right before digits makes of them: a part of a name, how many times, or nothing. */
function roleBefore(text: string, start: number): 'name' | 'times' | 'none' {
  const before = text.slice(Math.max(0, start - 24), start)
  const isSide = SIDE_BEFORE.test(before) && lengthAt(LIST_OF_SIDES, text, start) === 0
  const isTimes = TIMES_BEFORE.test(before) && /^[\d.,]*\d[.,]\d/.test(text.slice(start, start + 12))
  if ((/\p{L}$/u.test(before) && !isTimes && !isSide) || (/[-‑]$/.test(before) && NAME_BEFORE.test(before)))
    return 'name'
  return isTimes ? 'times' : 'none'
}

const toHint = (quantity: Quantity): Quantity => ({ ...quantity, weight: 'hint' })

/** A name, version or number of a telephone, whole: no amount, but to be the same in both editions. */
function labelAround(text: string, at: number, least = at): Read {
  const before = /[\p{L}\p{N}_.‑-]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}_‑-]*(?:\.\d+)*/u.exec(text.slice(at, at + 40))?.[0].length ?? 0
  const name = text.slice(at - before, Math.max(least, at + after))
  const stage = versionOf(name) === undefined ? 0 : lengthAt(STAGE_BEHIND, text, at - before + name.length)
  const end = at - before + name.length + stage
  return { quantities: [{ ...BLANK_QUANTITY, kind: 'label', weight: 'word', start: at - before, end }], end }
}

/** Whether a space or code stands there; above the space there is none in ASCII. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || ((code < 0x20 || code > 0x7f) && /[\s\ufffc]/.test(text.charAt(at)))
}

/** The stretch without spaces or code that holds a place of the text. */
function wordAround(text: string, start: number, end: number): { word: string; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && start - from < 200 && !isGap(text, from - 1)) from--
  while (to < text.length && to - end < 200 && !isGap(text, to)) to++
  return { word: text.slice(from, to), end: to }
}
