import { quantitiesIn } from '../ground/quantities/quantities-in.ts'
import type { Quantity } from '../ground/quantities/types.ts'
import type { Language } from '../model.ts'

/**
 * What a normalised text counts and dates, as far as it tells whether two changes are alike: `40`, `forty` → `40`;
 * `3,5`, `3.5` → `3.5`; `marzo`, `March` → `month 3`. Sorted; the addresses of links are left out.
 */
export function valuesIn(text: string, language: Language, locale: string): string[] {
  const shown = text.replace(/\]\([^)]*\)/g, ']')
  return quantitiesIn(shown, language, locale)
    .filter(isTelling)
    .map((quantity) => valueIn(quantity, shown))
    .sort()
}

/** "One" and "first" come and go with the wording. */
const isTelling = ({ kind, weight, role, values }: Quantity): boolean =>
  kind !== 'number' || weight === 'figure' || (role !== 'ordinal' && values[0] !== 1)

/** Where the text leaves open which number it is, the likelier one. */
function valueIn({ kind, values, start, end }: Quantity, text: string): string {
  if (kind === 'label') return text.slice(start, end).toLowerCase()
  const value = kind === 'parts' ? values.toSorted((a, b) => a - b).join() : String(values[0])
  return kind === 'month' || kind === 'weekday' ? `${kind} ${value}` : value
}
