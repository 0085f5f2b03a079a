import type { Counted } from './types.ts'

/** Whether nothing that is said of two equal numbers speaks against their being the same. */
export const sameAttributes = (one: Counted, other: Counted): boolean =>
  !percentDiffers(one, other) && !currencyDiffers(one, other) && !unitDiffers(one, other)

/** One is a percentage, and nothing says so of the other. */
export const percentDiffers = (one: Counted, other: Counted): boolean =>
  (one.percent === 'own' && !other.percent) || (other.percent === 'own' && !one.percent)

/** Both are money, of no common currency; or only one is. */
export function currencyDiffers(one: Counted, other: Counted): boolean {
  const [mine, yours] = [one.currency, other.currency]
  if (mine && yours) return !one.shared && !other.shared && !mine.some((code) => yours.includes(code))
  return (mine !== undefined && !one.shared && !one.unit) || (yours !== undefined && !other.shared && !other.unit)
}

/** Both are measured, by different units; a pound may be money. */
export const unitDiffers = (one: Counted, other: Counted): boolean =>
  one.unit !== undefined &&
  other.unit !== undefined &&
  one.unit.id !== other.unit.id &&
  !one.shared &&
  !other.shared &&
  !(one.currency && other.currency)
