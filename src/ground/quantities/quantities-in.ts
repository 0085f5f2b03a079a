import type { Language } from '../../model.ts'
import { type Clue, findQuantityClues } from './find-quantity-clues.ts'
import { markDates } from './mark-dates.ts'
import { readFigures } from './read-figures.ts'
import { marksOf } from './read-mark.ts'
import { readWords } from './read-words.ts'
import { shareAttributes } from './share-attributes.ts'
import type { Quantity, Reading } from './types.ts'

/**
 * What a text counts, measures and dates, in order, read by value: "12 345,67", "doce", "siglo XIX", "mil millones de
 * euros". `locale` (BCP 47) says how digits are marked; without a country Spanish leaves `1.234` open.
 * `clues`, where they were found already.
 */
export function quantitiesIn(
  text: string,
  language: Language,
  locale: string,
  clues: readonly Clue[] = findQuantityClues(text, language),
): Quantity[] {
  if (clues.length === 0) return []
  const reading: Reading = { text, language, marks: marksOf(text, language, locale), clues }
  const quantities: Quantity[] = []
  let end = 0
  for (let index = 0; index < clues.length; index++) {
    const clue = clues[index] as Clue
    if (clue.start < end) continue
    const read = clue.meaning ? readWords(reading, index) : readFigures(reading, clue)
    const [first] = read.quantities
    // A name may begin before its digits: "media.2b" is no half.
    while (first && (quantities.at(-1)?.end ?? 0) > first.start) quantities.pop()
    for (const quantity of read.quantities) quantities.push(quantity)
    end = Math.max(clue.end, read.end)
  }
  return markDates(text, shareAttributes(text, quantities))
}
