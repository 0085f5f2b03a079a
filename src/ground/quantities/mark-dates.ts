import type { Quantity } from './types.ts'

const DAY_MONTH = /^\s*(?:de|of)?\s*$/
const MONTH_DAY = /^\.?\s+(?:the\s+)?$/
const BEFORE_YEAR = /^\.?,?\s*(?:de|del|of)?\s*$/

/** Tells the day and the year of each month: "5 de marzo de 2018", "March 5, 2018". */
export function markDates(text: string, quantities: Quantity[]): Quantity[] {
  if (!quantities.some(({ kind }) => kind === 'month')) return quantities
  const marked = [...quantities]
  const gap = (first: Quantity, second: Quantity) => text.slice(first.end, second.start)
  for (const [index, month] of quantities.entries()) {
    if (month.kind !== 'month') continue
    const [before, after] = [marked[index - 1], marked[index + 1]]
    if (before && isDay(before) && DAY_MONTH.test(gap(before, month))) marked[index - 1] = { ...before, role: 'day' }
    else if (after && isDay(after) && MONTH_DAY.test(gap(month, after))) marked[index + 1] = { ...after, role: 'day' }
    const dayFirst = marked[index + 1]?.role === 'day'
    const [end, yearAt] = dayFirst ? [marked[index + 1], index + 2] : [month, index + 1]
    const year = marked[yearAt]
    if (end && year && isYear(year) && BEFORE_YEAR.test(gap(end, year))) marked[yearAt] = { ...year, role: 'year' }
  }
  return marked
}

const isDay = ({ kind, values, unit, currency, percent }: Quantity): boolean =>
  kind === 'number' &&
  Number.isInteger(values[0]) &&
  (values[0] ?? 0) >= 1 &&
  (values[0] ?? 32) <= 31 &&
  !unit &&
  !currency &&
  !percent

const isYear = ({ role, values }: Quantity): boolean =>
  role === 'year' || ((values[0] ?? 0) >= 1000 && (values[0] ?? 0) < 2200)
