import type { Language } from '../../model.ts'
import { addWord, type Sum } from './add-word.ts'
import type { Clue } from './find-quantity-clues.ts'
import { opensSentence } from './opens-sentence.ts'
import { readBehind } from './read-attributes.ts'
import type { Quantity, Reading } from './types.ts'

/** The number that the words from a clue on make together, with what it counts: "dos millones y medio de euros". */
export function readCardinal(reading: Reading, from: number): Quantity {
  const { text, clues, language } = reading
  const first = clues[from] as Clue
  const sum = sumOf(reading, from, first)
  const { factor, more, ...behind } = readBehind(reading, sum.end)
  // "dos millones y medio": the half is one of millions.
  const half = more * (factor === 1 && sum.largest >= 1e6 ? sum.largest : 1)
  const value = (sum.total + (sum.current ?? 0) + half) * factor
  const scale = sum.largest * factor
  return {
    kind: 'number',
    values: value === 0.25 ? [0.25, 4] : [value],
    weight: !sum.ordinal && isTelling(text, first, sum.end, value, scale) ? 'word' : 'hint',
    ...(isDecade(text, language, first.start, value) && { role: 'decade' as const }),
    ...(scale > 1 && { scale }),
    ...behind,
    start: first.start,
  }
}

function sumOf({ text, clues, language }: Reading, from: number, first: Clue): Sum {
  const start: Sum = {
    total: 0,
    current: undefined,
    scale: Number.POSITIVE_INFINITY,
    largest: 1,
    ordinal: false,
    end: first.start,
  }
  let sum = start
  for (let index = from; index < clues.length && !sum.ordinal; index++) {
    const clue = clues[index] as Clue
    const next = addWord(sum, clue, index === from ? undefined : text.slice(sum.end, clue.start), language)
    if (next === undefined) break
    sum = { ...next, end: clue.end, largest: Math.max(sum.largest, clue.meaning?.scale ?? 1) }
  }
  return sum === start ? { ...sum, end: first.end } : sum
}

/** "los años cincuenta" */
const isDecade = (text: string, language: Language, start: number, value: number): boolean =>
  language === 'es' &&
  value % 10 === 0 &&
  value >= 10 &&
  value < 100 &&
  /años\s+$/i.test(text.slice(Math.max(0, start - 6), start))

/** Whether a different number opposite contradicts these words: not "one", "a thousand thanks", nor part of a name. */
function isTelling(text: string, { start, meaning }: Clue, end: number, value: number, scale: number): boolean {
  if (value < 2 || value === meaning?.scale || value === meaning?.group) return scale >= 1e6
  const opens = opensSentence(text.slice(Math.max(0, start - 3), start))
  return opens || end - start > 14 || !/\p{Lu}/u.test(text.charAt(start))
}
