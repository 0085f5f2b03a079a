import type { Counted } from './types.ts'

/** Whether nothing that is said of two equal numbers speaks against their being the same. */
export const sameAttributes = (one: Counted, other: Counted): boolean =>
  !percentDiffers(one, other) && !currencyDiffers(one, other) && !unitDiffers(one, other)

/** One is a percentage, and nothing says so of the other. */
export const percentDiffers = (one: Counted, other: Counted): boolean =>
  (one.percent === 'own' && !other.percent) || (other.percent === 'own' && !one.percent)

/** Both are money, of no common currency; or only one is. */
export function currencyDiffers(one: Counted, other: Counted): boolean {
  if (one.currency && other.currency) return areOtherMoney(one, other)
  return [one, other].some(({ currency, shared, unit }) => currency && !currency.includes('XXX') && !shared && !unit)
}

/** Both are money of their own, of no common currency. */
export const areOtherMoney = (one: Counted, other: Counted): boolean =>
  one.currency !== undefined &&
  other.currency !== undefined &&
  !one.shared &&
  !other.shared &&
  !one.currency.some((code) => code !== 'XXX' && other.currency?.includes(code))

/** Both are measured, by different units; a pound may be money, degrees alone are of any scale. */
export const unitDiffers = (one: Counted, other: Counted): boolean =>
  one.unit !== undefined &&
  other.unit !== undefined &&
  one.unit.id !== other.unit.id &&
  one.unit.id !== 'degree' &&
  other.unit.id !== 'degree' &&
  !one.shared &&
  !other.shared &&
  !(one.currency && other.currency)
