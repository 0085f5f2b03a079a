import { remember } from '../../../ground/basics/remember.ts'

/** A number as a locale writes it, with so many decimals: 2500 → `2.500` in es-AR. */
export const localNumber = (value: number, decimals: number, locale: string): string =>
  formatIn(`${decimals} ${locale}`).format(value)

const formatIn = remember((key) => {
  const [decimals, locale] = key.split(' ')
  const digits = Number(decimals)
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
})
